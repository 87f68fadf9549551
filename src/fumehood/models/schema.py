"""What a model can say about a library, and how it is written in TOML."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Parameter:
    """An argument by position (None: keyword only) and by name."""

    position: int | None
    names: tuple[str, ...]

    @classmethod
    def parse(cls, written: object) -> Parameter:
        """Read `[0, "host"]` or `["debug"]` or `"debug"`."""
        items = written if isinstance(written, list) else [written]
        position = items[0] if items and isinstance(items[0], int) else None
        names = tuple(item for item in items if isinstance(item, str))
        if not names and position is None:
            raise ValueError(f"not a parameter: {written!r}")
        return cls(position, names)


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """A call that starts a development server and blocks until it ends.

    `parameters` maps our names (host, port, debug, debugger, reloader, ssl, app, allow_unsafe) to the
    call's; positions do not count the receiver. `empty_host` is whether `""` binds every interface.
    """

    path: str
    title: str
    parameters: dict[str, Parameter]
    empty_host: bool = False
    receiver: str = "app"
    environment: bool = False


@dataclass(frozen=True, slots=True)
class Lookup:
    """A call that reads a setting from outside: its name and what it is when absent."""

    name: Parameter
    default: Parameter | None


@dataclass(frozen=True, slots=True)
class Invocation:
    """A call that calls one of its arguments: which one, with what, and whether in the background."""

    function: Parameter
    arguments: Parameter | None
    keywords: Parameter | None
    rest: bool
    background: bool


@dataclass(frozen=True, slots=True)
class SourceModel:
    """A name whose value comes from outside: `what` completes "from …"; `trusted` is data the program stored.

    `safe` are kinds of sink that it cannot harm, and marks.
    """

    what: str
    kind: str = "client"
    trusted: bool = False
    safe: frozenset[str] = frozenset()


Allowed = tuple[bool | int | str, ...]


@dataclass(frozen=True, slots=True)
class Sink:
    """An argument that client data must not reach: which kind of harm, and where in the argument it counts.

    `form` names a function of framework.forms, by default the one of the kind. The sink is there only if each
    argument in `when` may be one of the values given, and none in `unless` is; a string is a constant or a
    library's path. `receiver` is what the method belongs to instead of an argument, `every` all arguments, `mapped`
    the mappings passed as `**mapping` whose keys are not known.
    """

    kind: str
    parameter: Parameter | None
    form: str
    receiver: bool = False
    every: bool = False
    mapped: bool = False
    when: tuple[tuple[str, Allowed], ...] = ()
    unless: tuple[tuple[str, Allowed], ...] = ()


@dataclass(frozen=True, slots=True)
class Propagator:
    """A call whose result is made of these arguments, and of its receiver if `receiver`; None is all arguments."""

    parameters: tuple[Parameter, ...] | None
    receiver: bool = False


@dataclass(slots=True)
class Models:
    """All facts of the models loaded, by canonical path. `named` are the paths a user's own models speak of."""

    aliases: dict[str, str] = field(default_factory=dict)
    bases: dict[str, str] = field(default_factory=dict)
    returns: dict[str, str] = field(default_factory=dict)
    servers: dict[str, Server] = field(default_factory=dict)
    lookups: dict[str, Lookup] = field(default_factory=dict)
    invocations: dict[str, Invocation] = field(default_factory=dict)
    sources: dict[str, SourceModel] = field(default_factory=dict)
    sinks: dict[str, tuple[Sink, ...]] = field(default_factory=dict)
    sanitizers: dict[str, frozenset[str]] = field(default_factory=dict)
    propagators: dict[str, Propagator] = field(default_factory=dict)
    named: frozenset[str] = frozenset()

    def speaks_of(self, path: str) -> bool:
        """Whether any model is about a call of that path."""
        return any(
            path in table
            for table in (
                self.servers,
                self.lookups,
                self.invocations,
                self.returns,
                self.sinks,
                self.sanitizers,
                self.propagators,
            )
        )

    def canonical(self, path: str) -> str:
        """A path with the aliases of its prefixes replaced: `flask.app.Flask.run` is `flask.Flask.run`."""
        found = self.aliases.get(path)
        if found is not None:
            return found
        head, _, last = path.rpartition(".")
        if head and (base := self.aliases.get(head)) is not None:
            return f"{base}.{last}"
        return path

    def lineage(self, cls: str) -> list[str]:
        """A library class and the library classes it derives from, nearest first."""
        found = [cls]
        while (base := self.bases.get(found[-1])) is not None and base not in found:
            found.append(base)
        return found
