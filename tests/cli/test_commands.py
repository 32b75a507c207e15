"""The commands, each as a user types it."""

import io
import json
import sys
from pathlib import Path

import pytest

from graph.annotation import read_annotations
from tests.cli.running import Command

ROOT = Path(__file__).parents[2]
SEEDS = ROOT / "seeds"


def article(folder: Path, name: str, text: str, **about: str) -> Path:
    file = folder / f"{name}.txt"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    if about:
        file.with_suffix(".json").write_text(json.dumps(about), encoding="utf-8")
    return file


@pytest.fixture
def news(tmp_path: Path) -> Path:
    """Two invented articles."""
    folder = tmp_path / "news"
    article(folder, "a", "« Il pleut sur Lyon », a déclaré Marie Dupont.\n", outlet="La Gazette")
    article(folder, "b", "La Norvège a envoyé 300 soldats en Estonie, selon Oslo.\n")
    return folder


@pytest.mark.engine
@pytest.mark.usefixtures("engine")
@pytest.mark.model
def test_build_twice_writes_once(ouidire: Command, news: Path) -> None:
    first = ouidire("build", news, "--json")
    assert first.status == 0, first.err
    built = first.json()
    assert (built["articles"], built["extracted"], built["refused"]) == (2, 2, 0)
    assert built["statements"] >= 1
    assert built["deployments"] >= 1
    assert sum(built["written"].values()) > 0
    before = ouidire("export").out
    again = ouidire("build", news, "--json").json()
    assert again["extracted"] == 0
    assert set(again["written"].values()) == {0}
    assert again["written"].keys() == built["written"].keys()
    assert ouidire("export").out == before


@pytest.mark.engine
@pytest.mark.usefixtures("engine")
@pytest.mark.model
def test_reading_apart_and_loading_gives_the_graph_of_build(
    ouidire: Command, news: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert ouidire("build", news).status == 0
    built = ouidire("export").out
    monkeypatch.setenv("OUIDIRE_DATA", str(tmp_path / "other"))
    for name in ("b", "a"):
        full = ouidire("extract", news / f"{name}.txt", "--full")
        file = tmp_path / f"{name}.full.jsonl"
        file.write_text(full.out, encoding="utf-8")
        assert ouidire("load", file).status == 0
    assert ouidire("export").out == built


@pytest.mark.engine
@pytest.mark.usefixtures("engine")
@pytest.mark.model
def test_a_refused_article_is_told_and_the_rest_is_built(ouidire: Command, news: Path) -> None:
    (news / "bad.txt").write_bytes(b"\xe9")
    (news / "empty.txt").write_bytes(b"")
    ended = ouidire("build", news, "--json")
    assert ended.status == 3
    assert ended.json()["articles"] == 2
    assert ended.json()["refused"] == 2
    lines = ended.err.splitlines()
    assert lines[0].startswith(f"error: {news / 'bad.txt'}: ")
    assert lines[1].startswith(f"error: {news / 'empty.txt'}: ")
    assert lines[2] == "2 articles were refused, the rest is done."


@pytest.mark.engine
@pytest.mark.usefixtures("engine")
@pytest.mark.model
def test_the_folder_of_the_graph_holds_no_articles(ouidire: Command, news: Path) -> None:
    ended = ouidire("build", news.parent, "--json")
    assert (news.parent / "data/config/server-users.jsonl").exists()
    assert ended.status == 0, ended.err
    assert ended.json()["articles"] == 2


@pytest.mark.model
def test_extract_writes_the_gold_format_in_the_order_of_the_input(
    ouidire: Command, news: Path, tmp_path: Path
) -> None:
    ended = ouidire("extract", news / "b.txt", news / "a.txt", "--jsonl")
    assert ended.status == 0, ended.err
    file = tmp_path / "found.jsonl"
    file.write_text(ended.out, encoding="utf-8")
    b, a = read_annotations(file)
    assert (a.id, b.id) == ("a", "b")
    (statement,) = a.statements
    assert [a.text[start:end] for start, end in statement.content_spans] == ["Il pleut sur Lyon"]
    speaker = next(entity for entity in a.entities if entity.id == statement.speaker)
    assert speaker.name == "Marie Dupont"
    assert {relation.type for relation in b.relations} == {"DEPLOYS"}


@pytest.mark.model
def test_more_workers_print_the_same(ouidire: Command) -> None:
    alone = ouidire("extract", SEEDS, "--full")
    assert ouidire("extract", SEEDS, "--full", "--workers", 2).out == alone.out != ""


@pytest.mark.model
def test_standard_input_is_read(ouidire: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    given = io.TextIOWrapper(io.BytesIO("« Il neige », a dit le maire.".encode()))
    monkeypatch.setattr(sys, "stdin", given)
    assert json.loads(ouidire("extract", "-", "--jsonl").out)["id"] == "standard input"


@pytest.mark.model
def test_explain_names_rules_and_what_is_left(ouidire: Command, tmp_path: Path) -> None:
    text = "« Il pleut », a déclaré Marie Dupont. Le film « La Grande Vadrouille » passe ce soir.\n"
    ended = ouidire("explain", article(tmp_path, "a", text))
    assert ended.status == 0, ended.err
    assert "→ Marie Dupont: direct, asserts [" in ended.out
    assert "a quotation that nobody is found to say: « La Grande Vadrouille »" in ended.out


@pytest.mark.model
def test_evaluate_scores_and_lists_errors(ouidire: Command) -> None:
    gold = ROOT / "tests/gold/seeds.jsonl"
    ended = ouidire("evaluate", "--gold", gold, "--json", "--errors", 2)
    assert ended.json()["articles"] == 5
    assert 0 < ended.json()["figures"]["statement"]["f1"] <= 1
    assert len(ended.json()["errors"]) == 2
    assert "statement@0.8" in ouidire("evaluate", "--gold", gold).out


@pytest.mark.engine
@pytest.mark.usefixtures("engine")
def test_ask_lists_and_answers(ouidire: Command) -> None:
    listed = ouidire("ask", "--json").json()
    assert len(listed) >= 12
    for question in listed:
        given = [f"--param={name}={value}" for name, value in question["parameters"].items()]
        answer = ouidire("ask", question["name"], "--json", *(g for g in given if "=None" not in g))
        assert answer.status == 0, answer.err
        assert answer.json()["columns"] == question["columns"]


@pytest.mark.parametrize(
    ("arguments", "status", "told"),
    [
        (["ask", "no-such-question"], 1, "no-such-question"),
        (["ask", "--param", "x", "y"], 2, "is not name=value"),
        (["load", ROOT / "README.md"], 1, "README.md:1: "),
        (["load", ROOT / "none.jsonl"], 2, "does not exist"),
        (["evaluate", "--gold", ROOT / "none.jsonl"], 1, "none.jsonl: cannot be read"),
        (["extract", "--jsonl", "--full", SEEDS], 2, "Choose --jsonl or --full"),
        (["build"], 2, "Missing argument"),
        (["build", SEEDS, "--workers", "0"], 2, "--workers"),
        (["unheard-of"], 2, "No such command"),
    ],
)
def test_what_goes_wrong_is_told_without_traceback(
    ouidire: Command, arguments: list[object], status: int, told: str
) -> None:
    ended = ouidire(*arguments)
    assert ended.status == status
    assert told in ended.err
    assert "Traceback" not in ended.err
    if status == 1:
        assert len(ended.err.splitlines()) == 1


def test_a_setting_that_makes_no_sense_is_told(
    ouidire: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OUIDIRE_WORKERS", "many")
    ended = ouidire("export")
    assert ended.status == 1
    assert ended.err.startswith("error: OUIDIRE_WORKERS: ")


@pytest.mark.slow  # the driver tries for a while
def test_doctor_says_what_to_do_where_no_server_answers(
    ouidire: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OUIDIRE_NEO4J_URI", "bolt://127.0.0.1:9")
    ended = ouidire("doctor", "--json")
    assert ended.status == 1
    findings = {finding["subject"]: finding for finding in ended.json()}
    assert findings["fr_core_news_md"]["well"]
    assert findings["store"]["found"].startswith("Neo4j at bolt://127.0.0.1:9")
    assert not findings["reachable"]["well"]
    assert "OUIDIRE_NEO4J_URI" in findings["reachable"]["remedy"]


@pytest.mark.engine
def test_doctor_finds_the_embedded_engine(ouidire: Command) -> None:
    ended = ouidire("doctor", "--json")
    assert ended.status == 0, ended.out
    assert all(finding["well"] for finding in ended.json())


def test_version_and_help(ouidire: Command) -> None:
    assert ouidire("--version").out.count(".") == 2
    assert "explain" in ouidire("--help").out
