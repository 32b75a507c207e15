"""Plain articles: NAME.txt, and NAME.json beside it where more is known than the text."""

from collections.abc import Iterator
from pathlib import Path

from graph.articles.bounded import read_whole
from graph.articles.fields import About, make_article, parse_object, read_about
from graph.articles.place import Found, Place
from graph.errors import ArticleError


def read_text(file: Path, name: str) -> Iterator[Found | ArticleError]:
    """One article, its text as it stands in the file, named `name`."""
    try:
        with file.open("rb") as stream:
            text = read_whole(stream, Place(file))
        about = read_sidecar(file.with_suffix(".json"))
        yield Place(file), make_article(name, text, about, Place(file))
    except ArticleError as error:
        yield error


def read_sidecar(file: Path) -> About:
    """What NAME.json says: url, outlet, title, publishedAt, each optional. No file, nothing known.

    A broken one refuses its article: without its url the article would pass for another.
    """
    if not file.exists():
        return About()
    place = Place(file)
    with file.open("rb") as stream:
        return read_about(parse_object(read_whole(stream, place), place), place)
