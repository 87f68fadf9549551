"""From a launch to the code: what its target does when the server imports it, or Python runs it.

Each launch is walked by an interpreter of its own with the launch's environment, so nothing of it is believed of
another launch. What it takes from there: the servers it starts and the imports that lead to each, and whether the
target is what the server looks for.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, replace
from enum import Enum
from functools import partial
from typing import Final

from fumehood.findings.finding import Notification
from fumehood.flow import calls
from fumehood.flow.frame import Entry, WayIn
from fumehood.flow.memory import present
from fumehood.flow.modules import Import
from fumehood.flow.values import (
    UNKNOWN,
    Arguments,
    Constant,
    Function,
    ModuleObject,
    Site,
    Value,
    may_be_missing,
    settle,
)
from fumehood.framework.apps.effective import Captured, Captures
from fumehood.framework.apps.written_files import SetBefore
from fumehood.framework.kinds import is_app
from fumehood.framework.observations import ServerStart
from fumehood.framework.walks.unasked import settled
from fumehood.framework.walks.walk import Walk
from fumehood.launch.launch import Launch, ServerKind, Target, TargetKind
from fumehood.launch.subcommands import commands_of
from fumehood.project.imports import ImportIndex, join, parent

MakeWalk = Callable[[Mapping[str, str]], Walk]
"""An interpreter over the project, with an environment."""

LOOKED_FOR: Final = ("app", "application")
RUNNERS: Final = frozenset({"run", "runserver"})
"""The commands of `FlaskGroup` and Flask-Script that start the server."""

FACTORIES: Final = ("create_app", "make_app")
"""What `flask` looks for where no name is given: https://flask.palletsprojects.com/en/stable/cli/"""


class TargetState(Enum):
    """What became of the target."""

    FOUND = "found"
    NO_MODULE = "no module"
    """Its package is there, the module is not."""
    NOWHERE = "nowhere"
    """Nothing in the workspace has such a name; what is installed is not known here."""
    NO_ATTRIBUTE = "no attribute"
    UNDER_GUARD = "under guard"
    NOT_CALLED = "not called"
    UNDECIDED = "undecided"


@dataclass(frozen=True, slots=True)
class Started:
    """A development server that a launch starts, and the imports from the target to the module that starts it."""

    start: ServerStart
    imports: tuple[Import, ...]

    @property
    def certain(self) -> bool:
        """Whether no undecided condition stands before it."""
        return self.start.certain and all(one.certain for one in self.imports)


@dataclass(frozen=True, slots=True, kw_only=True)
class Launched:
    """A launch and what it comes to; `at` is the place in the code that decides about `state`, if there is one.

    `captured` are the configurations of the apps that it makes.
    """

    launch: Launch
    starts: tuple[Started, ...] = ()
    state: TargetState = TargetState.UNDECIDED
    at: Site | None = None
    captured: tuple[Captured, ...] = ()

    @property
    def serves(self) -> tuple[Started, ...]:
        """The development servers that this launch runs: of a command line, if its arguments ask for that."""
        asked = any(word.text in RUNNERS for word in self.launch.arguments)
        return tuple(one for one in self.starts if asked or not one.start.offered)


def follow(
    launch: Launch, index: ImportIndex, make_walk: MakeWalk, parsed: set[str]
) -> tuple[Launched, list[Notification]]:
    """Walk the code of a launch; what was parsed is added to `parsed`.

    Whether a target that is nowhere here is an installed library is for the caller to know.
    """
    target = launch.target
    if target is None or target.path is None:
        return Launched(launch=launch, state=_lost(launch, index)), []
    started = partial(_walk, launch, target, make_walk)
    walk = started()
    found = _Target(walk, launch, target)
    walk.captures = Captures()
    complete = walk.attempt(found.entry, found.take)
    parsed |= walk.parsed
    observed = settled(
        walk.run.observations, walk, started, lambda other, _: _Target(other, launch, target).take()
    )
    starts = tuple(Started(seen, found.imports(seen)) for seen in observed if isinstance(seen, ServerStart))
    state = found.state if complete else TargetState.UNDECIDED
    launch = _refined(launch, starts)
    captured = tuple(walk.captures.found)
    launched = Launched(launch=launch, starts=starts, state=state, at=found.at, captured=captured)
    return launched, walk.notifications


def _walk(launch: Launch, target: Target, make_walk: MakeWalk) -> Walk:
    """A walk with the environment and the arguments of a launch."""
    walk = make_walk({name: word.text for name, word in launch.environment.items() if word.known})
    walk.run.library.kept(SetBefore).places.update(
        (name, (word.location.path, word.location.line)) for name, word in launch.environment.items()
    )
    if launch.server is ServerKind.PYTHON and all(word.known for word in launch.arguments):
        walk.started_with((target.written.text, *(word.text for word in launch.arguments)))
    return walk


def alike(launch: Launch) -> Hashable:
    """What is equal for launches whose code does the same, so that one walk does for all of them."""
    target = launch.target
    what = target and (target.kind, target.path, target.attribute, target.call)
    known = frozenset((name, word.text) for name, word in launch.environment.items() if word.known)
    asked = tuple(word.text for word in launch.arguments)
    return launch.server, what, known, launch.left_out, asked


def again(launch: Launch, walked: Launched) -> Launched:
    """What a launch comes to, from what one that is alike came to."""
    return replace(walked, launch=_refined(launch, walked.starts))


def _lost(launch: Launch, index: ImportIndex) -> TargetState:
    """What can be said of a target that has no file; its launch says so where it may come from elsewhere."""
    target = launch.target
    if target is None or target.kind is not TargetKind.APP or not target.written.known:
        return TargetState.UNDECIDED
    if not any(one.what == "target" for one in launch.unresolved):
        return TargetState.NO_MODULE
    first = target.name.partition(".")[0]
    if launch.folder is None or not first.isidentifier() or first in index.libraries:
        return TargetState.UNDECIDED
    return TargetState.UNDECIDED if _is_known(first, index) else TargetState.NOWHERE


def _is_known(name: str, index: ImportIndex) -> bool:
    """Whether any module or folder of the workspace has that name."""
    ends = (f"/{name}.py", f"/{name}/__init__.py")
    if any(f"/{path}".endswith(ends) for path in index.files):
        return True
    return any(f"/{folder}".endswith(f"/{name}") for folder in index.folders)


def _refined(launch: Launch, starts: tuple[Started, ...]) -> Launch:
    """A script that was seen to start the development server is no longer just a script."""
    found = Launched(launch=launch, starts=starts).serves
    if launch.server is not ServerKind.PYTHON or not any(
        one.start.made_for == "development" and one.certain for one in found
    ):
        return launch
    return replace(launch, server=ServerKind.FLASK_DEV)


class _Target:
    """One target on its walk."""

    def __init__(self, walk: Walk, launch: Launch, target: Target) -> None:
        assert target.path is not None
        self.walk = walk
        self.launch = launch
        self.target = target
        self.path = target.path
        self.state = TargetState.UNDECIDED
        self.at: Site | None = None
        way = WayIn.IMPORT if target.kind is TargetKind.APP else WayIn.SCRIPT
        self.entry = Entry(way, self.path)

    def take(self) -> None:
        """Import or run the target as its launch does."""
        if self.target.kind is TargetKind.APP:
            self._look_up(self.walk.import_module(self.path))
            self._command()
            return
        package = join(parent(self.path), "__init__.py")
        if self.target.kind is TargetKind.MODULE and package in self.walk.modules.index.files:
            self.walk.import_module(package)
        self.walk.run_script(self.path)
        self.state = TargetState.FOUND
        self._command()

    def _command(self) -> None:
        """Call the command that the launch's arguments name."""
        run = self.walk.run
        for command in commands_of(self.launch, run):
            if command.at is not None:
                calls.run_to_end(run, run.enter(command, Arguments(rest=True), command.at))

    def imports(self, start: ServerStart) -> tuple[Import, ...]:
        """The imports from the target to where a server was started, outermost first."""
        chain: list[Import] = []
        path, passed = start.entry.path, {self.path}
        while path not in passed and (edge := self.walk.modules.imports.get(path)) is not None:
            passed.add(path)
            chain.insert(0, edge)
            path = edge.by
        return tuple(chain)

    def _look_up(self, module: ModuleObject) -> None:
        """Find in a module what the server looks for, and call it if the server does."""
        name = self.target.attribute
        if name is None:
            self._look_for_app(module)
        elif "." not in name:
            self._decide(module, name)

    def _decide(self, module: ModuleObject, name: str) -> None:
        value = module.slots.get(name)
        if value is None:
            self.state, self.at = self._missing(module, name)
            return
        value = settle(present(value))
        if self.target.call is not None or self.launch.server is ServerKind.FLASK_CLI:
            self._call(value)
        elif isinstance(value, Function) and self._is_uncalled_factory(value):
            self.state, self.at = TargetState.NOT_CALLED, value.at
            return
        self.state = TargetState.UNDECIDED if may_be_missing(module.slots[name]) else TargetState.FOUND

    def _missing(self, module: ModuleObject, name: str) -> tuple[TargetState, Site | None]:
        """Why a module has no such name, where that is certain."""
        if module.state != "complete" or module in self.walk.run.unfinished or not _is_closed(module):
            return TargetState.UNDECIDED, None
        if self._is_submodule(name):
            return TargetState.UNDECIDED, None
        under = _bound_under_guard(module, name)
        return (TargetState.UNDER_GUARD, under) if under else (TargetState.NO_ATTRIBUTE, None)

    def _is_submodule(self, name: str) -> bool:
        return (
            self.path.endswith("__init__.py")
            and self.walk.modules.index.below(parent(self.path), name) is not None
        )

    def _is_uncalled_factory(self, value: Function) -> bool:
        """Whether a WSGI server would call a function with `environ` and `start_response` that cannot take them."""
        spec = value.node.args
        takes = len(spec.posonlyargs) + len(spec.args)
        decorated = bool(getattr(value.node, "decorator_list", ()))
        return self.launch.server in WSGI and spec.vararg is None and takes < 2 and not decorated

    def _look_for_app(self, module: ModuleObject) -> None:
        """What the `flask` command finds by itself."""
        slots = module.slots
        apps = [name for name in LOOKED_FOR if name in slots]
        apps = apps or [name for name, value in slots.items() if is_app(settle(present(value)))]
        if apps:
            self.state = TargetState.FOUND
            return
        for name in FACTORIES:
            if isinstance(factory := settle(present(slots[name])) if name in slots else None, Function):
                self._call(factory)
                self.state = TargetState.FOUND
                return

    def _call(self, value: Value) -> None:
        """Call a factory as the server does."""
        self.state = TargetState.FOUND
        if not isinstance(value, Function) or value.at is None:
            return
        run = self.walk.run
        run.entry = Entry(WayIn.CALL, value.module.path, value.node.lineno)
        calls.run_to_end(run, run.enter(value, _arguments(self.target.call or ""), value.at))


WSGI: Final = frozenset({
    ServerKind.GUNICORN, ServerKind.UWSGI, ServerKind.WAITRESS, ServerKind.MOD_WSGI, ServerKind.PASSENGER,
})  # fmt: skip
"""Servers that call what they find with `environ` and `start_response`."""


def _arguments(text: str) -> Arguments:
    """The arguments of `create_app("production", debug=True)`; unknown ones where they are no literals."""
    try:
        call = ast.parse(f"f({text})", mode="eval").body
        assert isinstance(call, ast.Call)
        positional = [_literal(one) for one in call.args]
        keywords = {one.arg: _literal(one.value) for one in call.keywords if one.arg}
    except (SyntaxError, ValueError, TypeError, MemoryError, RecursionError):
        return Arguments(rest=True)
    return Arguments(positional, keywords)


def _literal(node: ast.expr) -> Value:
    """A constant; everything else is unknown."""
    return Constant(node.value) if isinstance(node, ast.Constant) else UNKNOWN


def _is_closed(module: ModuleObject) -> bool:
    """Whether no name can come into a module in a way that the interpreter does not see."""
    tree = module.module.tree
    if "*" in module.slots or "__getattr__" in module.slots:
        return False
    text = module.module.text
    return bool(tree.body) and not any(
        word in text for word in ("globals(", "setattr(", "exec(", "vars(", "locals(")
    )


def _bound_under_guard(module: ModuleObject, name: str) -> Site | None:
    """Where a name is bound under a condition on `__name__`."""
    for statement in module.module.tree.body:
        if not isinstance(statement, ast.If) or "__name__" not in ast.unparse(statement.test):
            continue
        for node in ast.walk(statement):
            if isinstance(node, ast.Name) and node.id == name and isinstance(node.ctx, ast.Store):
                return Site(module.module, node)
            if isinstance(node, ast.FunctionDef | ast.ClassDef) and node.name == name:
                return Site(module.module, node)
    return None
