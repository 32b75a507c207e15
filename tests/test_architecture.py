"""What the tree promises: who imports whom, how long things are, what no file may hold."""

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
CODE = sorted(file for part in ("graph", "api") for file in (ROOT / part).rglob("*.py"))
FILE_LINES, FUNCTION_LINES = 300, 40
LONGER: dict[str, str] = {}  # file → why it is better whole

# Spelled in two halves each, so that this file does not hold what it looks for.
REGISTRIES = ("py" + "pi.org", "pythonhosted" + ".org", "repo1." + "maven", "registry." + "npmjs")
MACHINE_PATH = re.compile(r"(?<![\w.~$}/])/(?:" + "wo" + "rk|ro" + r"ot|Users)/\w")


def text_files() -> Iterator[Path]:
    """All files of the project that are text, as git lists them."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT, capture_output=True, check=False,
    )  # fmt: skip
    if listed.returncode:
        pytest.skip("this is no git checkout, so nobody knows which files belong to the project")
    for name in listed.stdout.decode().split("\0"):
        file = ROOT / name
        if name and file.is_file() and b"\0" not in file.read_bytes()[:1024]:
            yield file


def test_imports_go_one_way() -> None:
    command = [Path(sys.executable).with_name("lint-imports"), "--no-cache"]
    checked = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stdout


def test_the_api_starts_without_the_french_model() -> None:
    code = "import api.app, sys; sys.exit(any(name.startswith('spacy') for name in sys.modules))"
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True)


def test_only_one_place_loads_the_french_model() -> None:
    loading = [file for file in CODE if re.search(r"spacy\.load\(", file.read_text())]
    assert loading == [ROOT / "graph/french/nlp.py"]


def test_queries_live_in_cypher_files() -> None:
    query = re.compile(r"\b(?:MATCH|MERGE|UNWIND)\b[^\"']*[(\[$]")
    allowed = ROOT / "graph/store"  # the schema's own ledger, and what the engines differ in
    strangers = [
        f"{file.relative_to(ROOT)}:{node.lineno}"
        for file in CODE
        if not file.is_relative_to(allowed)
        for node in ast.walk(ast.parse(file.read_text()))
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and query.search(node.value)
    ]
    assert strangers == []


@pytest.mark.parametrize("file", CODE, ids=lambda file: str(file.relative_to(ROOT)))
def test_files_and_functions_stay_small_and_are_explained(file: Path) -> None:
    source = file.read_text(encoding="utf-8")
    tree = ast.parse(source)
    assert len(source.splitlines()) <= FILE_LINES or str(file.relative_to(ROOT)) in LONGER
    assert ast.get_docstring(tree) or not source.strip()
    functions = [n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef)]
    long = [
        f"{function.name}: {length} lines"
        for function in functions
        if (length := (function.end_lineno or 0) - function.lineno + 1) > FUNCTION_LINES
    ]
    assert long == []


def test_no_file_names_a_registry_or_a_path_of_one_machine() -> None:
    found = [
        f"{file.relative_to(ROOT)}:{number}"
        for file in text_files()
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1)
        if any(name in line for name in REGISTRIES) or MACHINE_PATH.search(line)
    ]
    assert found == []


def test_the_lock_files_pin_every_requirement_with_hashes() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    extras = project["optional-dependencies"]
    for lock, wanted in (
        ("requirements.lock", [*project["dependencies"], *extras["build"]]),
        ("requirements-dev.lock", [*project["dependencies"], *extras["build"], *extras["dev"]]),
    ):
        pinned = re.findall(r"^([\w.-]+)==\S+ .*\\$", (ROOT / lock).read_text(), re.MULTILINE)
        hashed = re.findall(
            r"^([\w.-]+)==.*\\\n    --hash=", (ROOT / lock).read_text(), re.MULTILINE
        )
        assert pinned == hashed
        names = {re.split(r"[<>=]", requirement)[0].lower() for requirement in wanted}
        assert names <= {name.lower() for name in pinned}, lock


def test_the_changelog_begins_with_this_version() -> None:
    version = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"]
    versions = re.findall(r"^## \[(.+?)\]", (ROOT / "CHANGELOG.md").read_text(), re.MULTILINE)
    assert version in versions[:2]  # « Unreleased » may stand above it
