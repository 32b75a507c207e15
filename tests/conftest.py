"""Fixtures that many tests share."""

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from graph.french.nlp import Parser


@pytest.fixture(scope="session")
def parser() -> "Parser":
    """One French parser for the whole run: loading it takes seconds."""
    from graph.french.nlp import Parser

    return Parser()
