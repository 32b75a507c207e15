"""Readers: files, folders and standard input become articles.

Nothing is lost silently: what cannot be read comes out as an ArticleError, in its place among the
articles, and the rest goes on.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path

from graph.articles.jsonl import read_jsonl
from graph.articles.place import Found, Place, printable
from graph.articles.standard_input import read_standard_input
from graph.articles.text import read_text
from graph.errors import ArticleError
from graph.model import Article

__all__ = ["read"]

STANDARD_INPUT = "-"
_READERS = {".txt": read_text, ".jsonl": read_jsonl}


def read(
    paths: Sequence[Path | str], leave_out: Path | None = None
) -> Iterator[Article | ArticleError]:
    """Read files (.txt, .jsonl), folders of them and standard input (`-`), in the order given.

    A folder is read with all folders inside, by name, but for `leave_out` (the graph's own folder
    may lie there). Two articles of one input never share a name or a url: the second is refused,
    since it would pass for a new version of the first.
    """
    seen: dict[tuple[str, str], str] = {}
    for path in paths:
        for item in _read_one(path, leave_out.absolute() if leave_out else None):
            yield item if isinstance(item, ArticleError) else _refuse_second(*item, seen)


def _read_one(path: Path | str, leave_out: Path | None) -> Iterator[Found | ArticleError]:
    if str(path) == STANDARD_INPUT:
        yield from read_standard_input()
        return
    path = Path(path)
    try:
        if path.is_dir():
            yield from _read_folder(path, leave_out)
        elif not path.exists():
            yield Place(path).error("does not exist", "Give a file, a folder or - (standard input)")
        else:
            yield from _read_file(path, path.stem)
    except OSError as error:
        yield Place(path).error(f"cannot be read ({error.strerror})", "Check its permissions")


def _read_folder(folder: Path, leave_out: Path | None) -> Iterator[Found | ArticleError]:
    files = [
        file
        for file in sorted(folder.rglob("*"))
        if not _hidden(file, folder) and leave_out not in file.absolute().parents
    ]
    texts = {file.with_suffix("") for file in files if file.suffix == ".txt"}
    found = False
    for file in files:
        if file.suffix in _READERS:
            found = True
            yield from _read_one_file(file, file.relative_to(folder).with_suffix("").as_posix())
        elif file.suffix == ".json" and file.with_suffix("") not in texts:
            yield Place(file).error(
                "describes no article", f"Put {printable(file.stem)}.txt beside it or remove it"
            )
    if not found:
        yield Place(folder).error("holds no article", "Articles are files named .txt or .jsonl")


def _read_one_file(file: Path, name: str) -> Iterator[Found | ArticleError]:
    """Read one file of a folder; that it cannot be opened must not end the folder."""
    try:
        yield from _read_file(file, name)
    except OSError as error:
        yield Place(file).error(f"cannot be read ({error.strerror})", "Check its permissions")


def _read_file(file: Path, name: str) -> Iterator[Found | ArticleError]:
    reader = _READERS.get(file.suffix)
    if reader is None or not file.is_file():
        yield Place(file).error(
            "is no article", "Articles are files named .txt (one article) or .jsonl (one a line)"
        )
        return
    yield from reader(file, name)


def _hidden(file: Path, folder: Path) -> bool:
    return any(part.startswith(".") for part in file.relative_to(folder).parts)


def _refuse_second(
    place: Place, article: Article, seen: dict[tuple[str, str], str]
) -> Article | ArticleError:
    keys = [("id", article.name)]
    if article.url:
        keys.append(("url", article.url))
    for kind, value in keys:
        if (kind, value) in seen:
            return place.error(
                f"the {kind} {printable(value)!r} comes twice, first in {seen[kind, value]}",
                f"Give each article a {kind} of its own; the second one is left out",
            )
    seen.update(dict.fromkeys(keys, str(place)))
    return article
