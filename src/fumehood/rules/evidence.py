"""What the launches of a project prove about a server that its code starts; decides which rule speaks.

One cause is one finding: where a launch proves what happens, the rule about it speaks, and the rules that
only know the code are silent about the same call.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from fumehood.flow.frame import Observation, WayIn
from fumehood.flow.values import Site
from fumehood.framework.apps.effective import AppConfigured
from fumehood.framework.observations import Called, Observations, ServerStart, Setup
from fumehood.framework.servers.reach import Reach, reach_of, switched_on
from fumehood.launch.follow import Launched, Started
from fumehood.launch.launch import Launch, ServerKind, Stage, TargetKind, Word
from fumehood.rules.wording import root


@dataclass(frozen=True, slots=True)
class Proof:
    """A launch, and a development server that its code starts."""

    launched: Launched
    started: Started

    @property
    def launch(self) -> Launch:
        """How the code is started."""
        return self.launched.launch

    @property
    def start(self) -> ServerStart:
        """The call that starts the server."""
        return self.started.start


def blocked(launches: Iterable[Launched]) -> Iterator[Proof]:
    """Servers that start while a server outside of development imports the app."""
    for launched in launches:
        launch = launched.launch
        imports = launch.target is not None and launch.target.kind is TargetKind.APP
        if launch.stage is Stage.DEVELOPMENT or not imports or not launch.server.imports_target:
            continue
        yield from (Proof(launched, one) for one in launched.serves)


def deployed_scripts(launches: Iterable[Launched]) -> Iterator[Proof]:
    """Development servers that a deployed script starts."""
    for launched in launches:
        launch = launched.launch
        if launch.stage is not Stage.DEPLOYED or launch.server not in {
            ServerKind.PYTHON,
            ServerKind.FLASK_DEV,
        }:
            continue
        yield from (Proof(launched, one) for one in launched.serves if one.start.made_for == "development")


def exposed(launches: Iterable[Launched]) -> Iterator[Proof]:
    """Deployed scripts whose server has its debugger on."""
    return (proof for proof in deployed_scripts(launches) if switched_on(proof.start.debugger) is not None)


def flask_commands(launches: Iterable[Launched]) -> Iterator[Launch]:
    """Deployed launches of `flask run`."""
    for launched in launches:
        launch = launched.launch
        if launch.stage is Stage.DEPLOYED and launch.server is ServerKind.FLASK_CLI:
            yield launch


def is_exposed_command(launch: Launch) -> bool:
    """Whether a deployed `flask run` has its debugger on and listens beyond the machine itself."""
    if launch.stage is not Stage.DEPLOYED or launch.server is not ServerKind.FLASK_CLI:
        return False
    host = launch.host
    return (
        reads_as_on(launch.debugger or launch.debug)
        and host is not None
        and host.known
        and reach_of(host.text) is not Reach.LOOPBACK
    )


def wsgi_served(app: AppConfigured, seen: Observations) -> bool:
    """Whether an app is deployed and keeps its own debug switch there; with no launch its configuration has to say so.

    `flask run` overrules the switch, and scripts that start the development server are known by that call.
    """
    launched = _deploying(app, seen)
    if not launched:
        return app.production is not None
    return any(one.launch.server not in OVERRULE and not one.serves for one in launched)


def asks_for_debug(app: AppConfigured, seen: Observations) -> bool:
    """Whether a deployed launch of an app sets `FLASK_DEBUG`, of which debug-in-deployment tells."""
    return any(reads_as_on(one.launch.environment.get("FLASK_DEBUG")) for one in _deploying(app, seen))


def _deploying(app: AppConfigured, seen: Observations) -> list[Launched]:
    """The deployed launches that make an app."""
    return [
        one
        for one in seen.of(Launched)
        if one.launch.stage is Stage.DEPLOYED and any(made.app == app.app for made in one.captured)
    ]


def wrapped(call: Called) -> bool:
    """Whether an app certainly gets the debugger with its prompt around it when it is imported or made."""
    switch = switched_on(call.arguments.get(1, "evalex"))
    return call.certain and switch is not None and switch.certain and call.entry.way is not WayIn.SCRIPT


def wsgi_launch(seen: Observations) -> Launch | None:
    """A deployed launch of a server that imports the app."""
    launches = (one.launch for one in seen.of(Launched))
    return next(
        (
            one
            for one in launches
            if one.stage is Stage.DEPLOYED and one.server.imports_target and one.server not in OVERRULE
        ),
        None,
    )


MIDDLEWARE: Final = "werkzeug.debug.DebuggedApplication"
"""The debugger as a class around an app: https://werkzeug.palletsprojects.com/en/stable/debug/"""

OVERRULE: Final = frozenset({ServerKind.FLASK_CLI, ServerKind.FLASK_DEV, ServerKind.CELERY})
"""What sets debug itself, or does not serve."""

OFF: Final = frozenset({"", "0", "false", "no", "off"})
"""What switches of deployment files are when they are off: https://flask.palletsprojects.com/en/stable/config/"""


def reads_as_on(word: Word | None) -> bool:
    """Whether a switch of a deployment file is on, as Flask reads `FLASK_DEBUG`."""
    return word is not None and word.known and word.text.strip().lower() not in OFF


def sets_up(start: ServerStart, seen: Observations) -> bool:
    """Whether the call in the module also sets the app up: under the guard that would not happen on import any more."""
    place = root(start)
    return any(one.entry == start.entry and root(one) == place for one in seen.of(Setup))


def blocks(start: ServerStart) -> bool:
    """Whether what stands after a start certainly waits until the server has stopped."""
    return start.certain and start.resolved and not start.background and not start.offered


def is_after(other: Observation, start: ServerStart) -> bool:
    """Whether something certainly happens on the same way in, after a server was started."""
    return other.entry == start.entry and other.order > start.order and other.certain


def is_among(start: ServerStart, proofs: Iterable[Proof]) -> bool:
    """Whether one of the proofs is about the same call."""
    return any(_place(proof.start.site) == _place(start.site) for proof in proofs)


def _place(site: Site) -> tuple[str, int, int]:
    return (site.module.path, site.node.lineno, site.node.col_offset)
