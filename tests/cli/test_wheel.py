"""An installed wheel works outside the checkout: queries, lexicons and page travel in it."""

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (file,) = folder.glob("ouidire-*.whl")
    return file


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the wheel's files, as pip lays them out."""
    folder = tmp_path_factory.mktemp("site")
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index"]
    subprocess.run([*pip, "--target", str(folder), str(wheel)], check=True)
    return folder


def run(installed: Path, cwd: Path, code: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(installed), "OUIDIRE_DATA": str(cwd / "data")}
    environment.pop("OUIDIRE_NEO4J_URI", None)
    return subprocess.run(
        [sys.executable, "-P", "-c", code, *arguments],
        cwd=cwd, env=environment, text=True, capture_output=True, check=False,
    )  # fmt: skip


def test_all_that_is_read_at_run_time_travels(wheel: Path) -> None:
    inside = set(zipfile.ZipFile(wheel).namelist())
    data = [
        file.relative_to(ROOT)
        for folder in ("cypher", "graph/french/lexicon", "api/web")
        for file in (ROOT / folder).rglob("*")
        if file.is_file() and not {"build", "__pycache__"} & {*file.relative_to(ROOT).parts}
    ]
    assert len(data) > 20
    expected = {str(path).replace("cypher/", "graph/_cypher/", 1) for path in data}
    assert expected - inside == set()
    licences = {Path(name).name for name in inside if "/licenses/" in name}
    assert licences == {"LICENSE", "NOTICE"}
    assert not [name for name in inside if name.startswith(("tests/", "seeds/", "data/"))]


COMMAND = "from graph.cli import main; main()"


@pytest.mark.engine
@pytest.mark.model
def test_the_installed_command_builds_and_asks(installed: Path, tmp_path: Path) -> None:
    where = run(installed, tmp_path, "import graph, api; print(graph.__file__, api.__file__)")
    assert all(file.startswith(str(installed)) for file in where.stdout.split())
    (tmp_path / "a.txt").write_text("« Il pleut », a déclaré Marie Dupont.\n", encoding="utf-8")
    built = run(installed, tmp_path, COMMAND, "build", "a.txt", "--json")
    assert built.returncode == 0, built.stderr
    assert json.loads(built.stdout)["statements"] == 1
    listed = run(installed, tmp_path, COMMAND, "ask", "--json")
    assert len(json.loads(listed.stdout)) >= 12
    doctor = run(installed, tmp_path, COMMAND, "doctor", "--json")
    assert doctor.returncode == 0, doctor.stdout


def test_the_installed_page_is_served(installed: Path, tmp_path: Path) -> None:
    code = (
        "from fastapi.testclient import TestClient;"
        "from api.app import create_app; from graph.settings import Settings;"
        "app = create_app(Settings()); answer = TestClient(app).get('/');"
        "print(answer.status_code, len(answer.text))"
    )
    served = run(installed, tmp_path, code)
    assert served.stdout.startswith("200 "), served.stderr
