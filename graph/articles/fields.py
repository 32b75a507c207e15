"""The fields of an article, checked one by one: what is wrong is said, never mended or guessed."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from graph.articles.place import Place, printable
from graph.model import Article

_NO_TEXT = re.compile("[\0\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class About:
    """What is known of an article beside its text; None where it is not."""

    url: str | None = None
    outlet: str | None = None
    title: str | None = None
    published_at: datetime | None = None


def make_article(name: str, text: str, about: About, place: Place) -> Article:
    """Join checked fields, once the text is known to hold words."""
    if not text.strip():
        raise place.error("the text is empty", "Give the article's text or remove it")
    check_characters(name, "id", place)
    check_characters(text, "text", place)
    return Article(name, text, about.url, about.outlet, about.title, about.published_at)


def parse_object(text: str, place: Place) -> dict[str, Any]:
    """Parse one JSON object."""
    try:
        value = json.loads(text)
    except json.JSONDecodeError as error:
        raise place.error(
            f"no JSON: {error.msg} at character {error.pos + 1}", "Write one JSON object"
        ) from None
    except (ValueError, RecursionError):
        raise place.error("no JSON that can be read", "Write one flat JSON object") from None
    if not isinstance(value, dict):
        raise place.error("no JSON object", 'Write {"id": …, "text": …}')
    return value


def read_about(fields: Mapping[str, Any], place: Place) -> About:
    """The optional fields; an empty one counts as not known, any other field is ignored.

    The url may be any name under which the article is kept, as archives have their own: whoever
    shows it links what begins with http.
    """
    return About(
        url=optional_string(fields, "url", place),
        outlet=optional_string(fields, "outlet", place),
        title=optional_string(fields, "title", place),
        published_at=read_date(optional_string(fields, "publishedAt", place), place),
    )


def required_string(fields: Mapping[str, Any], key: str, place: Place) -> str:
    """A string that has to be there."""
    if fields.get(key) is None:
        raise place.error(f"{key} is missing", f'Add "{key}": "…"')
    value = fields[key]
    if not isinstance(value, str):
        raise place.error(f"{key} is no string", f'Write "{key}": "…"')
    if not value.strip():
        raise place.error(f"{key} is empty", f'Write "{key}": "…"')
    return value


def optional_string(fields: Mapping[str, Any], key: str, place: Place) -> str | None:
    """A string that may be missing; blanks around it are cut off."""
    value = fields.get(key)
    if value is None:
        return None
    if not isinstance(value, str):
        raise place.error(f"{key} is no string", f'Write "{key}": "…" or leave it out')
    check_characters(value, key, place)
    return value.strip() or None


def read_date(value: str | None, place: Place) -> datetime | None:
    """A day or a moment in ISO 8601; a time without zone is taken as UTC."""
    if value is None:
        return None
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        raise place.error(
            f"publishedAt {printable(value)!r} is no date",
            "Write it as 2026-05-31 or 2026-05-31T08:30:00+02:00",
        ) from None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def check_characters(value: str, key: str, place: Place) -> None:
    """Refuse what no text holds and no database keeps: NUL and lone surrogates."""
    found = _NO_TEXT.search(value)
    if found:
        name = "NUL" if found[0] == "\0" else "half a character (a lone surrogate)"
        raise place.error(
            f"{key} holds {name} at character {found.start() + 1}", "Remove it or convert it anew"
        )
