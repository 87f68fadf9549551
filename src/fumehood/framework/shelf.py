"""What a program puts on its app, for requests to find: `app.extensions["store"] = …`, `app.store = …`.

A view asks `current_app` for it and does not know which app that is; nor do we, so there is one shelf for all apps of
a program. What nobody put there stays a name of Flask's.
"""

from __future__ import annotations

from typing import Final

from fumehood.flow.memory import Memory, present
from fumehood.flow.values import MISSING, Dictionary, Unknown, Value

PRESENT: Final = "flask.current_app."
"""How the path of everything that is read from the present app begins."""

OF_G: Final = "flask.g."
"""The same for what hooks leave for views; it is asked for here and kept with the requests."""


class Shelf:
    """Values by the path that reads them: `flask.current_app.extensions['store']`. `asked` are paths without any."""

    def __init__(self) -> None:
        self.held = Dictionary(None)
        self.asked: set[str] = set()

    def put(self, memory: Memory, name: str, value: Value) -> None:
        """Put a value there, by what is written after `current_app.`; one of which nothing is known says no more."""
        if not isinstance(value, Unknown):
            memory.write(self.held, f"{PRESENT}{name}", value)

    def find(self, path: str) -> Value | None:
        """What was put there, if it surely was."""
        value = self.held.slots.get(path, MISSING)
        if value is MISSING:
            self.asked.add(path)
            return None
        return present(value)

    def has(self, paths: set[str]) -> bool:
        """Whether something is under one of some paths."""
        return not paths.isdisjoint(self.held.slots)
