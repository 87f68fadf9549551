"""What the interpreter says programs do, through the same rooms as a scan."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from fumehood.flow.decided import truth
from fumehood.flow.values import Constant, External, Instance, Text, Unknown, Value, options
from fumehood.framework.observations import ServerStart
from fumehood.framework.walks.entries import Prefilter
from fumehood.framework.walks.ways_in import ASKS_FOR_NAME, WaysIn
from fumehood.project.discover import discover
from tests.oracle.real import Start

DEFAULT_HOST, DEFAULT_PORT = "127.0.0.1", 5000


@dataclass(frozen=True, slots=True)
class Told:
    """All starts that the interpreter foretells, by way in, and what it had to say.

    `scripts` are the modules whose way in as a script may differ from their import.
    """

    starts: dict[tuple[str, str], list[ServerStart]]
    scripts: frozenset[str]
    notifications: tuple[str, ...]


def foretell(folder: Path) -> Told:
    """Interpret the programs in a folder."""
    workspace = discover(folder, [folder], ())
    prefilter = Prefilter(workspace)
    starts: dict[tuple[str, str], list[ServerStart]] = {}
    said: list[str] = []
    for project in prefilter.projects() if prefilter.has_flask() else ():
        ways = WaysIn(prefilter.index, workspace.module, prefilter.eager(), prefilter.flask | prefilter.used)
        for start in ways.take(project.entries, prefilter.importers).of(ServerStart):
            starts.setdefault((start.entry.way.value, start.entry.path), []).append(start)
        said += [f"{one.id}: {one.message}" for one in ways.notifications]
    texts = {path: (workspace.content(path) or b"").decode() for path in workspace.paths}
    scripts = frozenset(path for path, text in texts.items() if ASKS_FOR_NAME.search(text))
    return Told(starts, scripts, tuple(said))


def described(start: ServerStart) -> str:
    """A start in a line, for the report of a disagreement."""
    sure = "certain" if start.certain else "possible"
    thread = " in the background" if start.background else ""
    arguments = {name: value for name, value in start.arguments.items() if name in {"host", "port"}}
    place = f"{start.site.module.path}:{start.site.node.lineno}"
    debug = f"debugger={start.debugger} debug={start.debug}"
    return f"{start.entry.way.value} {start.entry.path}: {sure} start at {place}{thread} {arguments} {debug}"


def differences(start: ServerStart, real: Start, *, decided: bool) -> Iterator[str]:
    """What a foretold start says that is not so of a real one; what is left open is so unless `decided`."""
    if start.background is not real.background:
        yield "background"
    place = (start.site.module.path, start.site.node.lineno)
    if real.place is not None and not real.background and place != real.place:
        yield "place"
    if not _agrees(start.debugger, real.debugger, decided=decided):
        yield "debugger"
    debug = None if start.server.receiver == "argument" else real.debug
    if debug is not None and not _agrees(start.debug, debug, decided=decided):
        yield "debug"
    default_host = "" if start.server.empty_host else DEFAULT_HOST
    if not _is(start.arguments.get("host"), real.host, default_host, decided=decided):
        yield "host"
    if not _is(start.arguments.get("port"), real.port, DEFAULT_PORT, decided=decided):
        yield "port"


def _agrees(value: Value, real: bool, *, decided: bool) -> bool:
    found = {truth(option) for option in options(value)}
    return found == {real} if decided else not found.isdisjoint({real, None})


def _is(value: Value | None, real: object, default: object, *, decided: bool) -> bool:
    if value is None:
        return real == (default or DEFAULT_HOST)
    if decided:
        return isinstance(value, Constant) and _effective(value.value, default) == real
    return any(
        isinstance(option, Unknown | Text | External | Instance)
        or (isinstance(option, Constant) and _effective(option.value, default) == real)
        for option in options(value)
    )


def _effective(written: object, default: object) -> object:
    """What Flask makes of an argument: nothing and no text are the default, port 0 is a port."""
    if isinstance(default, int):
        return default if written is None or written == "" else int(str(int(written)))  # type: ignore[call-overload]
    return written or default
