"""Where the interpreter is: the frame of one body, how statements end, and what may be seen on the way."""

from __future__ import annotations

import ast
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum, IntEnum

from fumehood.flow.knowledge import Changes, Pair
from fumehood.flow.memory import Journal
from fumehood.flow.values import Function, ModuleObject, Scope, Site, Suspended, Value


class WayIn(Enum):
    """How Python comes to run a module's code: the first table of ARCHITECTURE.md."""

    IMPORT = "import"
    SCRIPT = "script"
    REQUEST = "request"
    CALL = "call"


@dataclass(frozen=True, slots=True)
class Entry:
    """One way into one module; `path` is relative to the repository root, `line` tells which function is called."""

    way: WayIn
    path: str
    line: int = 0


class Completion(IntEnum):
    """How a statement ended; NORMAL is the only false one."""

    NORMAL = 0
    RETURN = 1
    BREAK = 2
    CONTINUE = 3
    RAISE = 4


Exit = tuple[Completion, Changes]


@dataclass(slots=True)
class Frame:
    """One run of a module, class or function body.

    `exits` are arms that left early with their writes since the present point, `levels` those that left before
    it: each is what Memory.begin answered where they did, and their writes since then. All are joined where
    they leave to. `dead` tells that nothing else arrives at the present point. `on_yield` receives what a
    generator body yields and answers whether it goes on, `generator` is the running one. `ways` are what was
    returned so far, with what was known there.
    """

    module: ModuleObject
    scope: Scope
    function: Function | None = None
    receiver: Value | None = None
    returned: Value | None = None
    dead: bool = False
    exits: list[Exit] = field(default_factory=list)
    levels: list[tuple[Journal | None, list[Exit]]] = field(default_factory=list)
    on_yield: Callable[[Value], bool] | None = None
    generator: Suspended | None = None
    ways: list[Pair] = field(default_factory=list)

    def site(self, node: ast.expr | ast.stmt | ast.keyword) -> Site:
        """A node of this frame's module."""
        return Site(self.module.module, node)


class Raised(Exception):
    """The interpreted program raises for certain; `value` is the exception object."""

    def __init__(self, value: Value) -> None:
        super().__init__()
        self.value = value


class GeneratorStopped(Exception):
    """The consumer of a generator wants no more; unwinds its body."""


class LimitReached(Exception):
    """A budget that keeps hostile code from taking for ever was used up."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Observation:
    """Something the interpreter saw happen at `site`.

    `stack` holds the calls that led there, outermost first; `certain` is whether no undecided condition
    stands before it on this way in; `order` counts observations of one way in.
    """

    site: Site
    entry: Entry
    stack: tuple[Site, ...]
    certain: bool
    order: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition(Observation):
    """The condition of an `if` in a module's body that asks for `__name__`; `outcome` None is undecided."""

    statement: ast.If
    outcome: bool | None
