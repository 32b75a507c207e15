"""The files of cypher/: each has a header that agrees with its statements, and each is used."""

import re
from pathlib import Path

import pytest

from graph.errors import QuestionError, StoreError
from graph.store import cypher, questions
from graph.store.cypher import CypherFile, cypher_files, cypher_folder, parse

FILES = [
    pytest.param(file, id=f"{folder}/{file.name}")
    for folder in ("schema", "load", "ask")
    for file in cypher_files(folder)
]
CODE = re.compile(r"'[^']*'|//[^\n]*")
GRAPH = Path(cypher.__file__).resolve().parents[1]


@pytest.mark.parametrize("file", FILES)
def test_parameters_are_those_of_the_header(file: CypherFile) -> None:
    used = {
        name
        for statement in file.statements
        for name in re.findall(r"\$(\w+)", CODE.sub("", statement))
    }
    assert used == {parameter.name for parameter in file.parameters}


@pytest.mark.parametrize("file", questions(), ids=lambda file: file.name)
def test_columns_are_those_of_the_header(file: CypherFile) -> None:
    returned = file.statements[0].rpartition("RETURN")[2].partition("ORDER BY")[0]
    columns = [re.split(r"\bAS\b|\s", part)[-1] for part in outer_parts(returned)]
    assert columns == list(file.columns)


def outer_parts(code: str) -> list[str]:
    """What the commas outside of brackets separate."""
    parts, depth = [""], 0
    for letter in code.strip():
        depth += (letter in "([{") - (letter in ")]}")
        if letter == "," and not depth:
            parts.append("")
        else:
            parts[-1] += letter
    return [part.strip() for part in parts]


@pytest.mark.parametrize("file", questions(), ids=lambda file: file.name)
def test_a_question_tells_what_to_paste_first(file: CypherFile) -> None:
    assert len(file.statements) == 1
    assert file.purpose.endswith(("?", "."))
    examples = ", ".join(f"{name}: '{value}'" for name, value in file.examples().items())
    told = f"// In Neo4j Browser, first:  :param {{{examples}}}\n"
    assert (told in file.text) == bool(file.parameters)


@pytest.mark.parametrize("file", cypher_files("load"), ids=lambda file: file.name)
def test_every_file_is_used(file: CypherFile) -> None:
    code = "".join(path.read_text(encoding="utf-8") for path in (GRAPH / "store").glob("*.py"))
    assert f'"{file.name}"' in code


def test_no_cypher_stands_in_the_code() -> None:
    keyword = re.compile(r"\b(MATCH|MERGE|UNWIND|DETACH) *\(")
    for path in (*GRAPH.rglob("*.py"), *(GRAPH.parent / "api").rglob("*.py")):
        assert not keyword.search(path.read_text(encoding="utf-8")), path


def test_a_header_is_read() -> None:
    file = parse(
        "x",
        "// purpose: Why?\n// $who (string): 'Zoé; \"A\"'\n// $most (integer, optional): null\n"
        "// $since (datetime): '2024-01-01'\n// columns: a, b\n"
        "MATCH (n) WHERE n.x = $who; // \nRETURN 1;\n\nRETURN 2;\n",
    )
    assert file.purpose == "Why?"
    assert file.columns == ("a", "b")
    assert file.examples() == {"who": 'Zoé; "A"', "most": None, "since": "2024-01-01"}
    assert file.statements == ("MATCH (n) WHERE n.x = $who; // \nRETURN 1", "RETURN 2")
    assert file.bind({"who": "a", "since": "2024-02-03"}) == {
        "who": "a",
        "most": None,
        "since": "2024-02-03T00:00:00",
    }
    assert file.bind({"who": "a", "since": "2024-02-03", "most": "7"})["most"] == 7


@pytest.mark.parametrize(
    "given",
    [
        {},
        {"who": "a"},
        {"who": 7, "since": "2024-01-01"},
        {"who": "a", "since": "soon"},
        {"who": "a", "since": "2024-01-01", "most": "seven"},
        {"who": "a", "since": "2024-01-01", "most": True},
        {"who": "a", "since": "2024-01-01", "where": "x"},
    ],
    ids=str,
)
def test_wrong_parameters_are_refused(given: dict[str, object]) -> None:
    file = parse(
        "x",
        "// purpose: Why?\n// $who (string): 'a'\n// $since (datetime): '2024-01-01'\n"
        "// $most (integer, optional): 5\nRETURN $who, $since, $most;",
    )
    with pytest.raises(QuestionError, match=r"^x: "):
        file.bind(given)


@pytest.mark.parametrize("text", ["RETURN 1;", "// purpose: a\n// $x (word): 1\nRETURN $x;"])
def test_a_broken_header_is_told(text: str) -> None:
    with pytest.raises(StoreError, match=r"^x\.cypher"):
        parse("x", text)


def test_the_folder_is_found_in_a_wheel_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert cypher_folder().name in ("cypher", "_cypher")
    inside = tmp_path / "graph"
    (inside / "store").mkdir(parents=True)
    monkeypatch.setattr(cypher, "__file__", str(inside / "store" / "cypher.py"))
    with pytest.raises(StoreError, match=r"Install"):
        cypher_folder()
    (inside / "_cypher").mkdir()
    assert cypher_folder() == inside / "_cypher"
