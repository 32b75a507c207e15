"""The files of `lexicon/`, each read once, at the first question."""

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def read_lexicon(name: str) -> dict[str, Any]:
    """The parsed content of lexicon/NAME.toml."""
    path = files("graph.french").joinpath("lexicon", f"{name}.toml")
    return tomllib.loads(path.read_text(encoding="utf-8"))
