"""What rules subscribe to: servers started, apps set up, conditions on `__name__`."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Literal, TypeVar

from fumehood.flow.frame import Observation
from fumehood.flow.values import Arguments, Object, Site, Value
from fumehood.models.schema import Server

O = TypeVar("O")  # noqa: E741


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerStart(Observation):
    """A server that is meant for development starts.

    `arguments` and `nodes` go by the names of models.schema.Server; `debug` and `debugger` are what they
    come to after configuration and environment. `made_for` is what the server behind the call is for:
    Flask-SocketIO takes gevent's or eventlet's when it has one. `background` is whether another thread or
    process blocks; `offered` that only a command of a command line starts it; `resolved` is False when
    nothing is known of the receiver and the call was judged by how it looks. `switched_at` is the one place of the
    app's configuration that turns the debugger on, unless that is meant for development.
    """

    server: Server
    app: Value | None
    arguments: dict[str, Value] = field(compare=False)
    nodes: dict[str, ast.expr | ast.keyword] = field(compare=False)
    debug: Value
    debugger: Value
    made_for: Literal["development", "production", "either"]
    background: bool
    offered: bool
    resolved: bool
    switched_at: Site | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class AppMade(Observation):
    """A Flask app object is made at `site`."""

    app: Object | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Setup(Observation):
    """An app is made ready to serve: `kind` is a word for what is done, `what` names it in a message.

    `app` is None for `db.create_all()`, which finds its app at run time.
    """

    app: Object | None
    kind: str
    what: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkStarted(Observation):
    """Something starts that goes on beside the program: `what` names it in a message."""

    what: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Configured(Observation):
    """A configuration key of an app is set."""

    key: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Called(Observation):
    """A library's function, class or method that a rule asked for is called: `path` is its canonical name.

    `receiver` is the object of a method. `sure` is False for a method told by its name alone, `?.name`, of an object
    that nobody knows. Of a call that was asked for by a keyword, `?(name)`, `callee` is what is called.
    """

    path: str
    arguments: Arguments = field(compare=False)
    receiver: Value | None = field(default=None, compare=False)
    sure: bool = True
    callee: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AttributeSet(Observation):
    """An attribute of a library's object that a rule asked for is set: `path` is class and attribute."""

    path: str
    value: Value = field(compare=False)
    receiver: Value | None = field(default=None, compare=False)


class Observations:
    """All that was seen in one project, on all ways in, and what its launches come to.

    The servers that a launch starts belong to it and are not among the rest.
    """

    def __init__(self, seen: Iterable[object]) -> None:
        self.seen = tuple(seen)
        self._by_kind: dict[type[object], list[object]] = {}

    def of(self, kind: type[O]) -> Iterator[O]:
        """What was seen of one class, in the order it was seen."""
        if kind not in self._by_kind:
            self._by_kind[kind] = [one for one in self.seen if isinstance(one, kind)]
        return iter(self._by_kind[kind])  # type: ignore[arg-type]
