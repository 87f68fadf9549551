"""What an expression may be: constants, text with holes, objects, library names, alternatives, unknown."""

from __future__ import annotations

import ast
from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Literal

from fumehood.flow.beginnings import same_start
from fumehood.flow.taint import Taint, united
from fumehood.project.module import Module

MAX_ALTERNATIVES: Final = 8
"""More alternatives than this say nothing a rule could use: the rest becomes one Unknown."""


@dataclass(slots=True)
class Site:
    """A node in a module: where something happened."""

    module: Module
    node: ast.expr | ast.stmt | ast.keyword

    def __hash__(self) -> int:
        return hash(id(self.node))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Site) and other.node is self.node


class Value:
    """What an expression may evaluate to, immutable but for objects."""

    __slots__ = ()


class Constant(Value):
    """A known immutable Python value; `at` is where its literal stands. `True` and `1` differ."""

    __slots__ = ("at", "value")

    def __init__(self, value: Hashable, at: Site | None = None) -> None:
        self.value: Any = value
        self.at = at

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, Constant)
            and type(other.value) is type(self.value)
            and bool(other.value == self.value)
        )

    def __hash__(self) -> int:
        return hash((type(self.value), self.value))

    def __repr__(self) -> str:
        return f"Constant({self.value!r})"


@dataclass(slots=True)
class Text(Value):
    """A string known in part: constant pieces with holes between them, at least one of each."""

    parts: tuple[str | Value, ...]

    def __hash__(self) -> int:
        return hash((len(self.parts), self.parts[0], self.parts[-1]))


@dataclass(slots=True)
class Unknown(Value):
    """Nothing is known but where it came from: a parameter's name, an environment variable, a call.

    `taints` tell which client data is in it: a value that a client sends is never known. `place` tells apart what
    has one origin: `[0]` and `[1]` of something, `[*]` for any of its elements.
    """

    origin: str = ""
    taints: tuple[Taint, ...] = ()
    place: str = ""

    def __hash__(self) -> int:
        return hash((self.origin, self.place, self.taints[0].source.name if self.taints else None))


@dataclass(slots=True, unsafe_hash=True)
class External(Value):
    """A library's name by its dotted path; models say what it means. `()` in a path stands for a call."""

    path: str

    @property
    def name(self) -> str:
        """The last component."""
        return self.path.rpartition(".")[2]


@dataclass(slots=True)
class Alternatives(Value):
    """One of several values, which one is undecided; never nested, never fewer than two."""

    options: tuple[Value, ...]

    def __hash__(self) -> int:
        return hash((len(self.options), self.options[0]))


class Object(Value):
    """Something with identity and mutable slots. All writes go through Memory; `owner` made it."""

    __slots__ = ("at", "owner", "slots")

    def __init__(self, owner: object, at: Site | None = None) -> None:
        self.owner = owner
        self.at = at
        self.slots: dict[Any, Value] = {}


class Scope(Object):
    """The names of a module, a function call, a class body or a comprehension (which `:=` does not bind in).

    One that `is_closed_over` may be read by a function when its call is over. `kept` are names that somebody kept.
    """

    __slots__ = ("globals", "is_class", "is_closed_over", "is_comprehension", "kept", "outer")

    def __init__(self, owner: object, outer: Scope | None = None, *, is_class: bool = False) -> None:
        super().__init__(owner)
        self.outer = outer
        self.is_class = is_class
        self.is_comprehension = self.is_closed_over = False
        self.globals: dict[str, Scope] = {}
        self.kept: dict[str, Value] = {}


class ModuleObject(Scope):
    """A module of the workspace; its slots are its names once its body has run, `module` its text once it begins.

    `effects` are the imports and the writes to other modules' objects that its body made, in order:
    replaying them is what importing it again, in another process, would do.
    """

    __slots__ = ("effects", "module", "name", "package", "path", "state")

    def __init__(self, path: str, name: str, package: str) -> None:
        super().__init__(self)
        self.path = path
        self.module = Module("", "", ast.Module([], []))
        self.name = name
        self.package = package
        self.state: Literal["fresh", "running", "complete"] = "fresh"
        self.effects: list[ModuleObject | tuple[Object, Any, Value]] = []


class Class(Object):
    """A class of the workspace; slots are its namespace, `bases` are values as written."""

    __slots__ = ("bases", "decorators", "fields", "name", "node", "scope")

    def __init__(self, owner: object, at: Site, name: str, bases: tuple[Value, ...], scope: Scope) -> None:
        super().__init__(owner, at)
        self.name = name
        self.bases = bases
        self.scope = scope
        self.decorators: tuple[Value, ...] = ()
        self.fields: tuple[str, ...] = ()

    def lineage(self) -> list[Class | External]:
        """The class itself and its bases, depth first, each once; library bases as paths."""
        seen: dict[Class | External, None] = {}
        stack: list[Value] = [self]
        while stack:
            base = settle(stack.pop(0))
            if isinstance(base, Class) and base not in seen:
                seen[base] = None
                stack[:0] = base.bases
            elif isinstance(base, External):
                seen[base] = None
        return list(seen)

    def find(self, name: str) -> Value | None:
        """A name in the class or the first base of the workspace that has it."""
        for base in self.lineage():
            if isinstance(base, Class) and name in base.slots:
                return base.slots[name]
        return None


class Instance(Object):
    """An object of a class of the workspace or of a library; slots are its attributes."""

    __slots__ = ("cls",)

    def __init__(self, owner: object, cls: Class | External, at: Site | None = None) -> None:
        super().__init__(owner, at)
        self.cls = cls

    def library_classes(self) -> list[str]:
        """Paths of the library classes it derives from, nearest first."""
        if isinstance(self.cls, External):
            return [self.cls.path]
        return [base.path for base in self.cls.lineage() if isinstance(base, External)]


class Dictionary(Object):
    """A mapping by key; `rest` is what an unlisted key may hold, None when there is no other key.

    `unlisted` is what such keys may be; `factory` is called for a key that is not there, as `defaultdict` does.
    """

    __slots__ = ("factory", "rest", "unlisted")

    def __init__(self, owner: object, at: Site | None = None, rest: Value | None = None) -> None:
        super().__init__(owner, at)
        self.rest = rest
        self.unlisted: Value = UNKNOWN
        self.factory: Value | None = None


class Listing(Object):
    """A list, tuple or set: slots 0 … n-1 hold the elements, `rest` what further ones may be."""

    __slots__ = ("kind", "rest")

    def __init__(
        self, owner: object, elements: Iterable[Value] = (), *, kind: type = list, rest: Value | None = None
    ) -> None:
        super().__init__(owner)
        self.slots.update(enumerate(elements))
        self.kind = kind
        self.rest = rest

    @property
    def elements(self) -> list[Value]:
        """The known elements in order; undone writes leave the slots in another one."""
        return [self.slots[index] for index in sorted(self.slots)]


class Function(Object):
    """A function of the workspace with the scope it closes over and its evaluated defaults; `kept` as in a Scope."""

    __slots__ = ("cls", "defaults", "kept", "kind", "module", "node", "outer", "provided")

    def __init__(
        self,
        owner: object,
        node: ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda,
        outer: Scope,
        module: ModuleObject,
    ) -> None:
        super().__init__(owner, Site(module.module, node))
        self.node = node
        self.outer, self.module = outer, module
        self.cls: Class | None = None
        self.kind = "function"
        self.defaults: dict[str, Value] = {}
        self.provided: dict[str, Value] = {}
        self.kept: dict[str, Value] = {}

    @property
    def name(self) -> str:
        """The name it was defined by."""
        return "<lambda>" if isinstance(self.node, ast.Lambda) else self.node.name


@dataclass(slots=True, unsafe_hash=True)
class Method(Value):
    """A function or a library method bound to its receiver; `function` may be a builtin's name."""

    receiver: Value
    function: Function | External


@dataclass(frozen=True, slots=True, eq=False)
class Partial(Value):
    """A callable with some arguments already given."""

    function: Value
    positional: tuple[Value, ...]
    keywords: Mapping[str, Value]


@dataclass(slots=True, eq=False)
class Suspended(Value):
    """A generator or coroutine that has not been run: `start(on_yield)` runs it to its end.

    One that `stays` goes on where it was. `sent` is what a `yield` in it evaluates to, `result` what it returned.
    """

    start: Callable[[Callable[[Value], bool] | None], Value]
    is_generator: bool
    advanced: bool = False
    stays: bool = False
    sent: Value = field(default_factory=Unknown)
    result: Value = field(default_factory=Unknown)


@dataclass(frozen=True, slots=True, eq=False)
class Deferred(Value):
    """A name of a module that has not run or is half way through; `resolve` looks it up when it is needed."""

    resolve: Callable[[], Value]


@dataclass(slots=True)
class Arguments:
    """What a call passes: `rest` tells that more of unknown number or name may follow.

    `spread` and `mapped` are the client data that may be in these: an element of `*sequence`, a `**mapping`.
    """

    positional: list[Value] = field(default_factory=list)
    keywords: dict[str, Value] = field(default_factory=dict)
    rest: bool = False
    nodes: dict[int | str, ast.expr | ast.keyword] = field(default_factory=dict)
    spread: Value | None = None
    mapped: Value | None = None

    def get(self, position: int | None, *names: str) -> Value | None:
        """The argument at a position or by one of its names."""
        for name in names:
            if name in self.keywords:
                return settle(self.keywords[name])
        if position is not None and position < len(self.positional):
            return settle(self.positional[position])
        if position is not None and self.spread is not None:
            return self.spread
        return self.mapped if names else None

    def node(self, position: int | None, *names: str) -> ast.expr | ast.keyword | None:
        """Where that argument is written."""
        found = (self.nodes[name] for name in names if name in self.nodes)
        return next(found, None if position is None else self.nodes.get(position))


class _Missing(Value):
    """The alternative that a slot was not written at all."""

    __slots__ = ()


MISSING: Final = _Missing()
REST: Final = _Missing()
"""The key under which `rest` of a container is written, so that it can be undone."""

NONE: Final = Constant(None)
TRUE: Final = Constant(True)
FALSE: Final = Constant(False)
UNKNOWN: Final = Unknown()


def settle(value: Value) -> Value:
    """What a deferred name stands for; every other value is itself. Names that stand for each other are unknown."""
    if not isinstance(value, Deferred):
        return value
    passed: list[Value] = []
    while isinstance(value, Deferred):
        if value in passed:
            return UNKNOWN
        passed.append(value)
        value = value.resolve()
    return value


def options(value: Value) -> tuple[Value, ...]:
    """The alternatives of a value; a decided value is its own only one."""
    value = settle(value)
    if not isinstance(value, Alternatives):
        return (value,)
    if any(isinstance(option, Deferred) for option in value.options):
        return options(join(*(settle(option) for option in value.options)))
    return value.options


def join(*values: Value) -> Value:
    """One value that stands for any of these."""
    if len(values) == 1:
        return values[0]
    if len(values) == 2 and (values[0] is values[1] or values[0] == values[1]):
        return values[0]
    found: dict[Value, None] = {}
    for value in values:
        if isinstance(value, Alternatives):
            found.update(dict.fromkeys(value.options))
        else:
            found[value] = None
    if len(found) == 1:
        return next(iter(found))
    if len(found) > MAX_ALTERNATIVES:
        kept, others = list(found)[: MAX_ALTERNATIVES - 1], list(found)[MAX_ALTERNATIVES - 1 :]
        start, holes = same_start(others)
        taints = united(taint for hole in holes if isinstance(hole, Unknown) for taint in hole.taints)
        return Alternatives((*kept, Text((*start, Unknown("", taints))) if start else Unknown("", taints)))
    return Alternatives(tuple(found))


def may_be_missing(value: Value) -> bool:
    """Whether what is in a slot is possibly not there."""
    return isinstance(value, Alternatives) and MISSING in value.options
