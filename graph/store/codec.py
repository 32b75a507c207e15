"""An extraction as JSON, as the graph keeps it, and back.

The article's text is left out: its own node has it.
"""

import json

from pydantic import TypeAdapter

from graph.model import Extraction

_ADAPTER = TypeAdapter(Extraction)


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
