"""Fixtures that many tests share."""

from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

# The same examples in every run: a red test is then the change's doing, and can be had again.
settings.register_profile("repeatable", derandomize=True)
settings.load_profile("repeatable")

if TYPE_CHECKING:
    from graph.french.nlp import Parser


@pytest.fixture(scope="session")
def parser() -> "Parser":
    """One French parser for the whole run: loading it takes seconds."""
    from graph.french.nlp import Parser

    return Parser()
