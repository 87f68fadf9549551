"""Answers the interpreter's questions about libraries: handlers for what needs code, models for the rest."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol, TypeVar

from fumehood.flow import calls
from fumehood.flow.frame import Raised
from fumehood.flow.values import Arguments, External, Instance, Site, Unknown, Value, join
from fumehood.models.schema import Invocation, Lookup, Models, Parameter

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter


@dataclass(frozen=True, slots=True)
class LibraryCall:
    """One call of a library's function, class or method."""

    path: str
    receiver: Value | None
    arguments: Arguments
    site: Site

    def argument(self, parameter: Parameter | None) -> Value | None:
        """The argument a model talks about."""
        return None if parameter is None else self.arguments.get(parameter.position, *parameter.names)


Handler = Callable[["Interpreter", LibraryCall], Value | None]
H = TypeVar("H", bound=Handler)


class Assigner(Protocol):
    """Takes care of an assignment to an attribute of a library object; False: it did not."""

    def __call__(self, run: Interpreter, receiver: Instance, name: str, value: Value, site: Site) -> bool: ...


CALLS: Final[dict[str, Handler]] = {}
ATTRIBUTES: Final[dict[str, Callable[[Interpreter, Instance, str], Value | None]]] = {}
ASSIGNERS: Final[dict[str, Assigner]] = {}
ITEMS: Final[dict[str, Callable[[Interpreter, Value, Value], Value | None]]] = {}
ITEM_ASSIGNERS: Final[dict[str, Callable[[Interpreter, Value, Value, Value, Site], bool]]] = {}
UNRESOLVED: Final[list[Callable[[Interpreter, Value, Arguments, Site], None]]] = []


def on(*paths: str) -> Callable[[H], H]:
    """Register the handler of calls by canonical paths."""

    def register(handler: H) -> H:
        CALLS.update(dict.fromkeys(paths, handler))
        return handler

    return register


class ModelledLibrary:
    """fumehood.flow.library.Library over models and the handlers registered above."""

    def __init__(self, models: Models) -> None:
        self.models = models

    def name(self, path: str) -> External:
        """A library's name by its canonical path."""
        return External(self.models.canonical(path))

    def method(self, classes: list[str], name: str) -> External | None:
        """The method of that name that the nearest class knows something about."""
        for cls in classes:
            for base in self.models.lineage(self.models.canonical(cls)):
                path = f"{base}.{name}"
                if path in CALLS or path in self.models.servers or path in self.models.lookups:
                    return External(path)
                if path in self.models.invocations or path in self.models.returns:
                    return External(path)
        return None

    def call(
        self, run: Interpreter, path: str, receiver: Value | None, arguments: Arguments, site: Site
    ) -> Value | None:
        """Ask the handler, then the models."""
        call = LibraryCall(self.models.canonical(path), receiver, arguments, site)
        for candidate in self._candidates(call):
            if (handler := CALLS.get(candidate)) is not None:
                return handler(run, call)
        return self._modelled(run, call)

    def _candidates(self, call: LibraryCall) -> list[str]:
        """The path itself; for a constructor also those of the library's base classes."""
        if call.path.endswith(".__init__"):
            return [f"{base}.__init__" for base in self.models.lineage(call.path.removesuffix(".__init__"))]
        return self.models.lineage(call.path)

    def _modelled(self, run: Interpreter, call: LibraryCall) -> Value | None:
        models = self.models
        if (lookup := models.lookups.get(call.path)) is not None:
            return looked_up(call, lookup)
        if (invocation := models.invocations.get(call.path)) is not None:
            return invoke(run, call, invocation)
        if (returned := models.returns.get(call.path)) is not None:
            return Instance(run.memory.owner, External(returned), call.site)
        return None

    def attribute(self, run: Interpreter, receiver: Instance, name: str) -> Value | None:
        """Ask the handlers of the object's library classes."""
        for cls in self._classes(receiver):
            if (handler := ATTRIBUTES.get(cls)) is not None:
                return handler(run, receiver, name)
        return None

    def assign(self, run: Interpreter, receiver: Instance, name: str, value: Value, site: Site) -> bool:
        """Ask the handlers of the object's library classes."""
        for cls in self._classes(receiver):
            if (handler := ASSIGNERS.get(cls)) is not None:
                return handler(run, receiver, name, value, site)
        return False

    def item(self, run: Interpreter, receiver: Value, key: Value) -> Value | None:
        """Ask the handlers of the object's library classes or of a library's value."""
        for cls in self._classes(receiver):
            if (handler := ITEMS.get(cls)) is not None:
                return handler(run, receiver, key)
        return None

    def assign_item(self, run: Interpreter, receiver: Value, key: Value, value: Value, site: Site) -> bool:
        """Ask the handlers of the object's library classes or of a library's value."""
        for cls in self._classes(receiver):
            if (handler := ITEM_ASSIGNERS.get(cls)) is not None:
                return handler(run, receiver, key, value, site)
        return False

    def unresolved(self, run: Interpreter, callee: Value, arguments: Arguments, site: Site) -> None:
        """Let everyone who wants to look at calls of unknown things do so."""
        for handler in UNRESOLVED:
            handler(run, callee, arguments, site)

    def _classes(self, receiver: Value) -> list[str]:
        if isinstance(receiver, Instance):
            return [
                base
                for cls in receiver.library_classes()
                for base in self.models.lineage(self.models.canonical(cls))
            ]
        return [receiver.path] if isinstance(receiver, External) else []


def looked_up(call: LibraryCall, lookup: Lookup) -> Value:
    """A setting from outside: unknown, or possibly its default."""
    name = call.argument(lookup.name)
    origin = Unknown(f"${getattr(name, 'value', '')}")
    default = call.argument(lookup.default)
    return origin if default is None else join(origin, default)


def invoke(run: Interpreter, call: LibraryCall, invocation: Invocation) -> Value:
    """Call the function that was given to a library."""
    function = call.argument(invocation.function)
    if function is None:
        return Unknown("called back")
    passed = Arguments()
    if invocation.rest and invocation.function.position is not None:
        passed.positional = call.arguments.positional[invocation.function.position + 1 :]
        passed.keywords = {
            name: value
            for name, value in call.arguments.keywords.items()
            if name not in invocation.function.names
        }
    if invocation.background:
        return in_background(run, function, passed, call.site)
    return calls.resume(run, run.call(function, passed, call.site))


def in_background(run: Interpreter, function: Value, arguments: Arguments, site: Site) -> Value:
    """Call a function in another thread or process: what it raises stays there."""
    run.background += 1
    try:
        calls.resume(run, run.call(function, arguments, site))
    except Raised:
        return Unknown("background task")
    finally:
        run.background -= 1
    return Unknown("background task")
