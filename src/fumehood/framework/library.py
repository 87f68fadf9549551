"""Answers the interpreter's questions about libraries: handlers for what needs code, models for the rest."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeVar

from fumehood.flow import calls
from fumehood.flow.binding import without_first
from fumehood.flow.frame import Raised
from fumehood.flow.values import (
    UNKNOWN,
    Arguments,
    Constant,
    Dictionary,
    External,
    Function,
    Instance,
    Method,
    Object,
    Site,
    Unknown,
    Value,
)
from fumehood.framework.library_call import LibraryCall
from fumehood.framework.modelled import entered, looked_up, made_of, passed_on
from fumehood.framework.observations import AttributeSet, Called
from fumehood.framework.shelf import PRESENT, Shelf
from fumehood.framework.sinks import reach
from fumehood.framework.snapshots import taken
from fumehood.models.schema import Invocation, Models

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter


Handler = Callable[["Interpreter", LibraryCall], Value | None]
H = TypeVar("H", bound=Handler)
K = TypeVar("K")
Looker = Callable[["Interpreter", LibraryCall], None]


class Assigner(Protocol):
    """Takes care of an assignment to an attribute of a library object; False: it did not."""

    def __call__(self, run: Interpreter, receiver: Instance, name: str, value: Value, site: Site) -> bool: ...


CALLS: Final[dict[str, Handler]] = {}
LOOKS: Final[dict[str, list[Looker]]] = {}
"""Who looks at calls by canonical path, and has no opinion of what they return."""

ATTRIBUTES: Final[dict[str, Callable[[Interpreter, Instance, str], Value | None]]] = {}
ASSIGNERS: Final[dict[str, Assigner]] = {}
ITEMS: Final[dict[str, Callable[[Interpreter, Value, Value], Value | None]]] = {}
ITEM_ASSIGNERS: Final[dict[str, Callable[[Interpreter, Value, Value, Value, Site], bool]]] = {}
UNRESOLVED: Final[list[Callable[[Interpreter, Value, Arguments, Site], None]]] = []
ASKED: Final[list[Callable[[Interpreter, Unknown, Arguments, Site], Value | None]]] = []
"""Who may know what a method of client data returns."""


def on(*paths: str) -> Callable[[H], H]:
    """Register the handler of calls by canonical paths."""

    def register(handler: H) -> H:
        CALLS.update(dict.fromkeys(paths, handler))
        return handler

    return register


def looks_at(*paths: str) -> Callable[[Looker], Looker]:
    """Register who looks at calls by canonical paths, whoever says what they return."""

    def register(looker: Looker) -> Looker:
        for path in paths:
            LOOKS.setdefault(path, []).append(looker)
        return looker

    return register


TASK: Final = "concurrent.futures.Future"
RESULT: Final = " result"
CLASS_METHODS: Final[set[str]] = set()
OBJECTS: Final = {"flask.g": "flask.ctx._AppCtxGlobals"}
"""Names of libraries that stand for one object in a request, which keeps what is put into it."""


DICTIONARIES: Final[set[str]] = set()
"""Names of libraries that stand for one dictionary in a request."""


class ModelledLibrary:
    """fumehood.flow.library.Library over models and the handlers registered above.

    Calls and attributes in `watched`, by canonical path, are observed for the rules that asked for them.
    """

    def __init__(self, models: Models, watched: frozenset[str] = frozenset()) -> None:
        self.models = models
        self.watched = watched
        self.keywords = frozenset(name[2:-1] for name in watched if name.startswith("?("))
        self.keeping: dict[type, Any] = {}
        self.named = models.named
        self.objects: dict[str, Object] = {
            path: Instance(None, External(cls)) for path, cls in OBJECTS.items()
        }
        self.objects.update((path, Dictionary(None)) for path in DICTIONARIES)

    def kept(self, kind: type[K]) -> K:
        """What handlers keep of one project: an object of each class that they ask for."""
        if kind not in self.keeping:
            self.keeping[kind] = kind()
        return self.keeping[kind]  # type: ignore[no-any-return]

    def name(self, path: str) -> Value:
        """A library's name by its canonical path: an object that there is one of, or the path itself."""
        canonical = self.models.canonical(path)
        return self.objects.get(canonical) or External(canonical)

    def member(self, path: str, site: Site) -> Value:
        """An attribute that is read from a library's name; of some, the value comes from a client."""
        canonical = self.models.canonical(path)
        if canonical.startswith(PRESENT) and (put := self.kept(Shelf).find(canonical)) is not None:
            return put
        if isinstance(known := self.objects.get(canonical), Constant):
            return known
        if (source := self.models.sources.get(canonical)) is not None:
            return entered(canonical, source, site)
        return self.objects.get(canonical) or External(canonical)

    def takes_class(self, path: str) -> bool:
        """Whether a handler wants to know the class that a class method is called on."""
        return path in CLASS_METHODS

    def method(self, classes: list[str], name: str) -> External | None:
        """The method of that name that the nearest class knows something about."""
        for cls in classes:
            for base in self.models.lineage(self.models.canonical(cls)):
                path = f"{base}.{name}"
                if path in CALLS or path in LOOKS or path in self.watched or self.models.speaks_of(path):
                    return External(path)
        return None

    def call(
        self, run: Interpreter, path: str, receiver: Value | None, arguments: Arguments, site: Site
    ) -> Value | None:
        """Look for sinks, ask the handler, then the models."""
        call = LibraryCall(self.models.canonical(path), receiver, arguments, site)
        candidates = self._candidates(call)
        self._watch(run, call, candidates)
        self._watch_keywords(run, call, sure=True)
        for candidate in candidates:
            for looker in LOOKS.get(candidate, ()):
                looker(run, call)
            if candidate in self.models.sinks:
                reach(run, call, self.models.sinks[candidate])
        for candidate in candidates:
            if (handler := CALLS.get(candidate)) is not None:
                return handler(run, call)
        if (inherited := self._inherited(call.path)) is not None:
            return self.call(run, inherited, receiver, arguments, site)
        return self._modelled(run, call)

    def _watch(self, run: Interpreter, call: LibraryCall, names: list[str], *, sure: bool = True) -> None:
        """Observe a call that rules asked for, under the first of its names."""
        for name in names:
            if name in self.watched:
                run.observe(
                    Called,
                    call.site,
                    path=name,
                    arguments=taken(call.arguments),
                    receiver=call.receiver,
                    sure=sure,
                )
                return

    def _watch_keywords(self, run: Interpreter, call: LibraryCall, *, sure: bool) -> None:
        """Observe a call with a keyword that rules asked for, whatever is called."""
        for keyword in () if self.keywords.isdisjoint(call.arguments.keywords) else sorted(self.keywords):
            if keyword in call.arguments.keywords:
                run.observe(
                    Called,
                    call.site,
                    path=f"?({keyword})",
                    arguments=taken(call.arguments),
                    receiver=call.receiver,
                    sure=sure,
                    callee=call.path,
                )

    def named_function(
        self, run: Interpreter, function: Function, arguments: Arguments, site: Site
    ) -> Value | None:
        """What a user's models say of a function of their own: a sink is entered all the same."""
        owner = f"{function.cls.name}." if function.cls else ""
        path = f"{function.module.name}.{owner}{function.name}"
        if path not in self.named:
            return None
        skipped = int(function.cls is not None and function.kind != "staticmethod")
        given = without_first(arguments) if skipped else arguments
        receiver = arguments.get(0) if skipped else None
        call = LibraryCall(path, receiver, given, site)
        reach(run, call, self.models.sinks.get(path, ()))
        if path in self.models.sinks and not {path} & {*self.models.propagators, *self.models.sanitizers}:
            return None
        return self._modelled(run, call)

    def _candidates(self, call: LibraryCall) -> list[str]:
        """The path itself; for a constructor also those of the library's base classes."""
        if call.path.endswith(".__init__"):
            return [f"{base}.__init__" for base in self.models.lineage(call.path.removesuffix(".__init__"))]
        return self.models.lineage(call.path)

    def _inherited(self, path: str) -> str | None:
        """The method of a base class that knows what a method returns which somebody only looks at."""
        if not (path in LOOKS or path in self.watched) or path in CALLS or self.models.speaks_of(path):
            return None
        owner, _, name = path.rpartition(".")
        inherited = (f"{base}.{name}" for base in self.models.lineage(owner)[1:])
        return next((one for one in inherited if one in CALLS or self.models.speaks_of(one)), None)

    def _modelled(self, run: Interpreter, call: LibraryCall) -> Value | None:
        models = self.models
        if (source := models.sources.get(call.path)) is not None:
            return entered(call.path, source, call.site)
        if (lookup := models.lookups.get(call.path)) is not None:
            return looked_up(run, call, lookup)
        if (invocation := models.invocations.get(call.path)) is not None:
            return invoke(run, call, invocation)
        if (returned := models.returns.get(call.path)) is not None:
            return made_of(Instance(run.memory.owner, External(returned), call.site), call, models)
        if call.path in models.propagators or call.path in models.sanitizers:
            return passed_on(call, models)
        return Unknown(f"{call.path}()") if call.path in models.sinks else None

    def attribute(self, run: Interpreter, receiver: Instance, name: str) -> Value | None:
        """Ask the handlers of the object's library classes."""
        for cls in self._classes(receiver):
            if (handler := ATTRIBUTES.get(cls)) is not None:
                return handler(run, receiver, name)
        for cls in self._classes(receiver):
            if (source := self.models.sources.get(f"{cls}.{name}")) is not None and receiver.at is not None:
                return entered(f"{cls}.{name}", source, receiver.at)
        return None

    def assign(
        self, run: Interpreter, receiver: Instance | External, name: str, value: Value, site: Site
    ) -> bool:
        """Ask the handlers of the object's library classes; a library's module has only those who watch."""
        for cls in self._classes(receiver):
            if (path := f"{cls}.{name}") in self.watched:
                run.observe(AttributeSet, site, path=path, value=value, receiver=receiver)
        if not isinstance(receiver, Instance):
            return False
        for cls in self._classes(receiver):
            if (handler := ASSIGNERS.get(cls)) is not None:
                return handler(run, receiver, name, value, site)
        return False

    def item(self, run: Interpreter, receiver: Value, key: Value, site: Site) -> Value | None:
        """Ask the handlers of the object's library classes or of a library's value."""
        for cls in self._classes(receiver):
            if (path := f"{cls}.__getitem__") in self.watched:
                run.observe(Called, site, path=path, arguments=Arguments([key]), receiver=receiver)
            if (handler := ITEMS.get(cls)) is not None:
                return handler(run, receiver, key)
        return None

    def assign_item(self, run: Interpreter, receiver: Value, key: Value, value: Value, site: Site) -> bool:
        """Ask the handlers of the object's library classes or of a library's value."""
        for cls in self._classes(receiver):
            if (handler := ITEM_ASSIGNERS.get(cls)) is not None:
                return handler(run, receiver, key, value, site)
        return False

    def unresolved(self, run: Interpreter, callee: Value, arguments: Arguments, site: Site) -> Value | None:
        """Look for sinks by what is known of the name, and let everyone look who wants to; one may know the answer.

        `?.name` in a model is a method of that name of an object that nobody knows.
        """
        path = callee.path if isinstance(callee, External) else getattr(callee, "origin", "")
        call = LibraryCall(path, None, arguments, site)
        if isinstance(callee, Unknown) and path in self.models.sinks:
            reach(run, call, self.models.sinks[path])
        elif "." in path and (sinks := self.models.sinks.get(f"?.{path.rpartition('.')[2]}")) is not None:
            reach(run, call, sinks, sure=False)
        if not isinstance(callee, External):
            self._watch_keywords(run, call, sure=False)
        if "." in path and path not in self.watched:
            self._watch(run, call, [f"?.{path.rpartition('.')[2]}"], sure=False)
        for handler in UNRESOLVED:
            handler(run, callee, arguments, site)
        if isinstance(callee, Unknown) and callee.taints:
            answers = (handler(run, callee, arguments, site) for handler in ASKED)
            return next((answer for answer in answers if answer is not None), None)
        return None

    def _classes(self, receiver: Value) -> list[str]:
        if isinstance(receiver, Instance):
            return [
                base
                for cls in receiver.library_classes()
                for base in self.models.lineage(self.models.canonical(cls))
            ]
        named = receiver.function if isinstance(receiver, Method) else receiver
        return [named.path] if isinstance(named, External) else []


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
    """Call a function in another thread or process: what it raises stays there, what it returns can be asked for.

    However much it does, who started it goes on.
    """
    task = Instance(run.memory.owner, External(TASK), site)
    run.background += 1
    try:
        result = run.aside(lambda: calls.resume(run, run.call(function, arguments, site)))
        task.slots[RESULT] = UNKNOWN if result is None else result
    except Raised:
        return task
    finally:
        run.background -= 1
    return task


@on(f"{TASK}.result", f"{TASK}.get")
def result_of_task(run: Interpreter, call: LibraryCall) -> Value:
    """What a task in the background returned."""
    found = call.receiver.slots.get(RESULT) if isinstance(call.receiver, Instance) else None
    return UNKNOWN if found is None else found
