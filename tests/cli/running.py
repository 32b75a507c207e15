"""Running `ouidire` inside the test's own process, so that the model is loaded once."""

import json
import sys
from dataclasses import dataclass
from typing import Any

import pytest

from graph.cli import main


@dataclass(frozen=True, slots=True)
class Ended:
    """How a command ended and what it wrote."""

    status: int
    out: str
    err: str

    def json(self) -> Any:
        """Standard output as JSON."""
        return json.loads(self.out)


class Command:
    """`ouidire`, with the words of a command line."""

    def __init__(
        self, monkeypatch: pytest.MonkeyPatch, capture: pytest.CaptureFixture[str]
    ) -> None:
        self._monkeypatch, self._capture = monkeypatch, capture

    def __call__(self, *arguments: object) -> Ended:
        self._monkeypatch.setattr(sys, "argv", ["ouidire", *map(str, arguments)])
        self._capture.readouterr()
        try:
            main()
            status: object = 0
        except SystemExit as end:
            status = end.code or 0
        written = self._capture.readouterr()
        assert isinstance(status, int), status
        return Ended(status, written.out, written.err)
