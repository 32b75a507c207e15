"""The one way from a route to the graph: a store opened read-only, when it is first needed."""

import threading
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import Annotated, Any, Protocol

from fastapi import Depends, Request


class Answer(Protocol):
    """What a question gives: the names of its columns, and its rows in their order."""

    @property
    def columns(self) -> Sequence[str]:
        """As the file's header lists them."""
        ...

    @property
    def rows(self) -> Sequence[Sequence[Any]]:
        """Plain values, fit for JSON."""
        ...


class Store(Protocol):
    """The part of the store that the API needs. All of it reads."""

    def read(self, name: str, parameters: Mapping[str, Any]) -> list[dict[str, Any]]:
        """Run cypher/read/NAME.cypher."""
        ...

    def ask(self, name: str, parameters: Mapping[str, Any]) -> Answer:
        """Run cypher/ask/NAME.cypher."""
        ...


Opener = Callable[[], AbstractContextManager[Store]]


class Access:
    """Opens the store on the first request, and again after it could not be reached."""

    def __init__(self, opener: Opener) -> None:
        self._opener, self._lock = opener, threading.Lock()
        self._context: AbstractContextManager[Store] | None = None
        self._store: Store | None = None

    def store(self) -> Store:
        """The open store. Raises a StoreError where there is none."""
        with self._lock:
            if self._store is None:
                context = self._opener()
                self._store, self._context = context.__enter__(), context
            return self._store

    def close(self) -> None:
        """Let go of the store; the next request opens it anew."""
        with self._lock:
            context, self._context, self._store = self._context, None, None
        if context is not None:
            context.__exit__(None, None, None)


def current_store(request: Request) -> Store:
    """The store of the application that answers this request."""
    access: Access = request.app.state.access
    return access.store()


CurrentStore = Annotated[Store, Depends(current_store)]
