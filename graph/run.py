"""Which code read an article: two runs with the same id read every article alike."""

import hashlib
from dataclasses import dataclass, field
from functools import cache
from importlib.metadata import version
from pathlib import Path

from graph.ids import make_id

_PACKAGE = Path(__file__).parent
# All that decides what is read in an article and whom a mention means. The rules themselves count,
# not only the release: whoever edits a lexicon gets a new run.
_FOLDERS, _FILES = ("french", "extract", "resolve"), ("model.py", "ids.py", "folding.py")
_RULES = tuple(_PACKAGE / part for part in (*_FOLDERS, *_FILES))


@dataclass(frozen=True, slots=True)
class ExtractionRun:
    """Versions of the code, of the French model and of spaCy, and a digest of the rules."""

    code: str
    model: str  # as in « fr_core_news_md 3.8.0 »
    spacy: str
    rules: str  # SHA-256, in hexadecimal, of the sources and lexicons that read an article
    id: str = field(init=False)

    def __post_init__(self) -> None:
        parts = (self.code, self.model, self.spacy, self.rules)
        object.__setattr__(self, "id", make_id("run", *parts))


@cache
def current_run() -> ExtractionRun:
    """The run that this installation makes."""
    return ExtractionRun(
        code=version("ouidire"),
        model=f"fr_core_news_md {version('fr_core_news_md')}",
        spacy=version("spacy"),
        rules=digest(_RULES),
    )


def digest(places: tuple[Path, ...]) -> str:
    """SHA-256 over the names and bytes of the files in the given folders and files."""
    total = hashlib.sha256()
    for place in places:
        files = sorted(place.rglob("*")) if place.is_dir() else [place]
        for file in files:
            if file.is_file() and "__pycache__" not in file.parts:
                content = hashlib.sha256(file.read_bytes()).hexdigest()
                total.update(f"{file.relative_to(_PACKAGE).as_posix()} {content}\n".encode())
    return total.hexdigest()
