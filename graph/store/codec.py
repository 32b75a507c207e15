"""An extraction as JSON, as the graph keeps it, and back.

The article's text is left out: its own node has it.
"""

import json

from pydantic import TypeAdapter

from graph.model import Article, Extraction

_ADAPTER = TypeAdapter(Extraction)
_ARTICLE = TypeAdapter(Article)


def dump(extraction: Extraction) -> str:
    """Compact JSON; equal extractions give equal text."""
    told = _ADAPTER.dump_python(extraction, mode="json")
    del told["article"]["text"]
    return json.dumps(told, ensure_ascii=False, separators=(",", ":"))


def load(told: str, text: str) -> Extraction:
    """The extraction of an article with that text."""
    content = json.loads(told)
    content["article"]["text"] = text
    return _ADAPTER.validate_python(content)


def load_article(told: str, text: str) -> Article:
    """Only the article, whatever another version of the code made of it."""
    return _ARTICLE.validate_python(json.loads(told)["article"] | {"text": text})
