"""The measure of the marked-up sentences measures: each kind of error is seen."""

from dataclasses import replace

import pytest

from graph.model import CueClass, Extraction, Kind, Polarity, Reference, Span, Statement
from tests.markup import Case, differences, says

MARKED = "<cue>Selon</cue> <speaker>Berne</speaker>, <content>le col est fermé</content>."
CASE = says(MARKED, id="selon", kind="indirect", polarity="asserts")
RIGHT = Statement(
    id="statement:1",
    speaker=Reference(Span(6, 11), None),
    cue=Span(0, 5),
    lemma="selon",
    cue_class=CueClass.NEUTRAL,
    contents=(Span(13, 29),),
    kind=Kind.INDIRECT,
    polarity=Polarity.ASSERTS,
    rule="according-to",
)


def found(*statements: Statement, case: Case = CASE) -> list[str]:
    return differences(case, Extraction(case.article, (), statements, ()))


def test_tags_give_offsets() -> None:
    (expected,) = CASE.statements
    assert CASE.text == "Selon Berne, le col est fermé."
    assert expected.cue == RIGHT.cue
    assert expected.speaker == RIGHT.speaker.span
    assert tuple(expected.contents) == RIGHT.contents


def test_numbers_nest_and_are_shared() -> None:
    case = says("<speaker12>A</speaker12> <content>b <content2>c</content2></content>", id="x")
    one, two = case.statements
    assert one.speaker == two.speaker == Span(0, 1)
    assert one.contents == [Span(2, 5)]
    assert two.contents == [Span(4, 5)]


def test_right_is_right() -> None:
    assert found(RIGHT) == []


@pytest.mark.parametrize(
    ("wrong", "line"),
    [
        (replace(RIGHT, contents=(Span(13, 19),)), "missed"),
        (replace(RIGHT, cue=None), "cue"),
        (replace(RIGHT, cue=Span(6, 11)), "cue"),
        (replace(RIGHT, speaker=Reference(None, None)), "speaker"),
        (replace(RIGHT, kind=Kind.DIRECT), "kind"),
        (replace(RIGHT, polarity=Polarity.DENIES), "polarity"),
    ],
)
def test_wrong_is_seen(wrong: Statement, line: str) -> None:
    assert found(wrong)[0].startswith(line)


def test_nothing_found_is_a_miss() -> None:
    assert found() == ["missed: le col est fermé"]


def test_one_too_many_is_invented() -> None:
    assert found(RIGHT, RIGHT) == ["invented: le col est fermé (according-to)"]


def test_joint_speakers_are_told_apart() -> None:
    case = says(
        "<speaker>Oslo</speaker> et <speaker2>Riga</speaker2> <cue12>disent</cue12>"
        " <content12>oui</content12>",
        id="x",
    )
    oslo = replace(
        RIGHT, speaker=Reference(Span(0, 4), None), cue=Span(13, 19), contents=(Span(20, 23),)
    )
    riga = replace(oslo, speaker=Reference(Span(8, 12), None))
    assert found(riga, oslo, case=case) == []
    assert found(oslo, oslo, case=case) == ["speaker: Oslo"]


@pytest.mark.parametrize("marked", ["<cue>a", "a</cue>", "<cue>a</content>", "<qui>a</qui>"])
def test_ill_formed_markup_is_refused(marked: str) -> None:
    with pytest.raises(ValueError, match=r"closes|open"):
        says(marked, id="x")


def test_a_statement_needs_content() -> None:
    with pytest.raises(ValueError, match="no content"):
        says("<cue>Selon</cue> Berne", id="x")
