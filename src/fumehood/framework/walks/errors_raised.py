"""What views raise with client data in it, exceptions of the program and answers, and the handlers that get them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from fumehood.flow.exceptions import ANSWERS, catches
from fumehood.flow.frame import Raised
from fumehood.flow.propagation import is_tainted
from fumehood.flow.values import Class, Constant, External, Instance, Value
from fumehood.framework.requests.answers import code_of
from fumehood.framework.requests.routes import Registered
from fumehood.framework.requests.served import copied

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

MAX_RAISED: Final = 3
"""So many objects of one class are handed to its handlers."""

MAX_HANDLERS: Final = 40
MAX_HANDED: Final = 6
"""So many objects one handler is called with, one after the other."""


@dataclass(slots=True)
class Errors:
    """What was raised so far, by class, and the handlers that were registered."""

    raised: dict[Class | External, list[Value]] = field(default_factory=dict)
    handlers: list[Registered] = field(default_factory=list)

    @contextmanager
    def watching(self, run: Interpreter) -> Iterator[None]:
        """Note what a request raises, before what it wrote is undone."""
        inside: list[Value] = []
        run.raising.append(inside)
        try:
            yield
        except Raised as raised:
            inside.append(raised.value)
            raise
        finally:
            run.raising.pop()
            self.note(inside)

    def note(self, raised: Iterable[Value]) -> None:
        """Keep a copy of what is of a class of the program, or an answer, and holds what a client or a library said."""
        for one in raised:
            if not isinstance(one, Instance) or not _may_be_handled(one.cls):
                continue
            known = self.raised.setdefault(one.cls, [])
            if len(known) < MAX_RAISED and any(map(is_tainted, one.slots.values())):
                known.append(copied(one, 0))

    def handled(self) -> Iterator[tuple[Registered, Value]]:
        """Each handler with one object after the other that it may get."""
        for one in self.handlers[:MAX_HANDLERS]:
            about = one.about
            if about is None:
                continue
            fitting = [
                value
                for values in list(self.raised.values())
                for value in values
                if isinstance(value, Instance) and _is_about(about, value)
            ]
            for value in fitting[:MAX_HANDED]:
                yield one, value


def _may_be_handled(cls: Class | External) -> bool:
    return isinstance(cls, Class) or cls.path.startswith(ANSWERS)


def _is_about(about: Value, raised: Instance) -> bool:
    """Whether a handler, of a class or of a status, gets what was raised."""
    if isinstance(about, Constant):
        return isinstance(about.value, int) and code_of(raised) == about.value
    return catches(about, raised) is True
