"""Follows a process to the commands that are really run: through shells, called scripts and wrappers.

Nothing is run. What a limit cuts off is said in a notification.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Final

from fumehood.findings.finding import FlowStep, Location
from fumehood.launch.deployment import Deployment
from fumehood.launch.document import Document
from fumehood.launch.launch import Word
from fumehood.launch.process import Command, Process
from fumehood.launch.shell.goals import Made, made
from fumehood.launch.shell.outside import Simple
from fumehood.launch.shell.scope import (
    MOST_STEPS,
    MOST_STEPS_IN_ALL,
    Budget,
    LimitReachedError,
    Scope,
    Value,
    Ways,
)
from fumehood.launch.shell.scripts import Called, called_script, script_of_word
from fumehood.launch.shell.shell import Shell
from fumehood.launch.shell.tree import shown
from fumehood.launch.wrappers.inner import Inner
from fumehood.launch.wrappers.wrappers import unwrapped

MOST_COMMANDS: Final = 500
"""Commands of one process."""
MOST_SCRIPTS: Final = 8
"""Scripts that call each other."""
MOST_VISITS: Final = 4
"""How often one script is followed for one process, with different arguments."""
MOST_WRAPPERS: Final = 12
"""Wrappers around one command."""


def commands(process: Process, deployment: Deployment) -> Iterator[Command]:
    """The commands that a process runs, in the order in which they are written."""
    follower = _Follower(process, deployment)
    try:
        follower.begin()
    except LimitReachedError as error:
        follower.say(f"{error}")
    finally:
        deployment.steps += follower.budget.spent
    yield from follower.result()


@dataclass(slots=True)
class _Follower:
    """One process on its way; see `shell.outside.Outside`."""

    process: Process
    deployment: Deployment
    budget: Budget = field(init=False)
    found: list[Command] = field(default_factory=list)
    _places: dict[object, int] = field(default_factory=dict)
    _visits: Counter[str] = field(default_factory=Counter)
    _open: list[str] = field(default_factory=list)
    _last: frozenset[int] = frozenset()

    def __post_init__(self) -> None:
        self.budget = Budget(min(MOST_STEPS, MOST_STEPS_IN_ALL - self.deployment.steps))

    def begin(self) -> None:
        """Follow the process from its own command."""
        process = self.process
        scope = Scope.started(process.environment, process.folder, process.files, self.budget)
        if process.script is not None:
            self._last = self._through(Shell.of(process.script, self, process.chain), scope, certain=True)
        elif process.words:
            whole = shown(" ".join(word.text for word in process.words), process.words[0].location)
            self._last = self.start(Simple(process.words, whole, scope, True, process.chain)) or frozenset()

    def result(self) -> Iterator[Command]:
        """What was found, with the mark of what the process ends with."""
        for number, command in enumerate(self.found):
            yield replace(command, final=number in self._last)

    def say(self, message: str) -> None:
        """Notify, at the place where the process is written."""
        place = self._place()
        path = self._open[-1] if self._open else place.path if place else ""
        line = None if self._open or place is None else place.line
        whole = f"Shell commands are not followed to their end: {message}; what follows is left out"
        self.deployment.say("limit-reached", path, whole, line)

    def _place(self) -> Location | None:
        if self.process.script is not None:
            return self.process.script.locate(0, len(self.process.script.text))
        return self.process.words[0].location if self.process.words else None

    def start(self, command: Simple) -> frozenset[int] | None:
        """Look into a command until it is a program; see `shell.outside.Outside`."""
        self.budget.spend()
        for _ in range(MOST_WRAPPERS):
            inner = unwrapped(command.words)
            if inner is not None:
                command = _inside(command, inner)
                if inner.text is not None:
                    return self._shell_text(command, inner.text)
            else:
                if (goals := made(command, self.deployment)) is not None:
                    return self._made(command, goals)
                called = called_script(command, self.deployment)
                if called is None:
                    break
                if called.document is not None:
                    return self._script(command, called, called.document)
                command = replace(command, words=called.words)
        return self._add(command) if command.words else frozenset()

    def _add(self, command: Simple) -> frozenset[int]:
        scope = command.scope
        environment = scope.environment
        texts = tuple(word.text for word in command.words)
        variables = tuple((name, word.text) for name, word in environment.items())
        key = (command.written.location, texts, variables, scope.folder, scope.files)
        number = self._places.setdefault(key, len(self.found))
        if number < len(self.found):
            known = self.found[number]
            self.found[number] = replace(known, certain=known.certain or command.certain)
            return frozenset({number})
        if number >= MOST_COMMANDS:
            raise LimitReachedError(f"more than {MOST_COMMANDS} commands")
        self.found.append(
            Command(
                words=command.words,
                written=command.written,
                process=replace(self.process, files=scope.files),
                environment=environment,
                folder=scope.folder,
                chain=self._chain(command),
                certain=command.certain,
            )
        )
        return frozenset({number})

    def _chain(self, command: Simple) -> tuple[FlowStep, ...]:
        """The steps to a command, with the place that runs what is written elsewhere."""
        if command.through is None:
            return command.chain
        return (*command.chain, self._step(command.through, "the command that was passed on is run"))

    def _step(self, place: Location, note: str) -> FlowStep:
        document = self.deployment.document(place.path)
        return FlowStep(place, note) if document is None else document.step(place, note)

    def _shell_text(self, command: Simple, text: Word) -> frozenset[int]:
        """`sh -c text zero arguments…`."""
        scope = _child(command.scope, self.budget, command.words[1:])
        scope.zero = Value.of(command.words[0]) if command.words else None
        script = script_of_word(text, self.deployment)
        return self._through(Shell.of(script, self, self._chain(command)), scope, command.certain)

    def _script(self, command: Simple, called: Called, document: Document) -> frozenset[int] | None:
        """A script of the workspace that is called with arguments.

        One that calls itself with its own, as in `exec gosu user "$0" "$@"`, goes on as someone else.
        """
        scope = _child(command.scope, self.budget, called.words[1:])
        scope.zero, scope.source = Value.of(called.words[0]), called.words[0].text
        own = [value.text for value in command.scope.arguments]
        if self._open[-1:] == [document.path] and own == [word.text for word in called.words[1:]]:
            return None
        if not self._may_enter(document.path):
            return frozenset()
        chain = self._chain(command)
        here = command.written.location
        if not chain or (chain[-1].location.path, chain[-1].location.line) != (here.path, here.line):
            chain = (*chain, self._step(here, f"`{called.words[0].text}` is run"))
        self._open.append(document.path)
        shell = self._shell(document, chain)
        last = self._add(command) if shell is None else self._through(shell, scope, command.certain)
        self._open.pop()
        return last

    def _made(self, command: Simple, goals: Made) -> frozenset[int]:
        """The recipes of a Makefile; what the last one ends with is what the command ends with."""
        path, last = goals.document.path, frozenset[int]()
        if not self._may_enter(path):
            return last
        note = f"`{command.written.text}` is run"
        chain = (*self._chain(command), self._step(command.written.location, note))
        self._open.append(path)
        for script, environment in goals.scripts:
            scope = _child(command.scope, self.budget, ())
            if goals.folder is not None:
                scope.enter(Value.of(goals.folder))
            for name, word in environment.items():
                scope.assign(name, Value.of(word))
                scope.exported.add(name)
            last = self._through(Shell.of(script, self, chain), scope, command.certain)
        self._open.pop()
        return last

    def _shell(self, document: Document, chain: tuple[FlowStep, ...]) -> Shell | None:
        """A script of the workspace; None after a notification where it is too much."""
        try:
            return Shell.of(document.script(), self, chain)
        except LimitReachedError as error:
            self.say(f"{error}")
            return None

    def _through(self, shell: Shell, scope: Scope, certain: bool) -> frozenset[int]:
        with self.budget.deeper():
            ways = shell.run([scope], certain)
        return frozenset[int]().union(*(way.last for way in ways))

    def _may_enter(self, path: str) -> bool:
        self._visits[path] += 1
        if len(self._open) >= MOST_SCRIPTS:
            self.say(f"{MOST_SCRIPTS} scripts call each other")
            return False
        if self._visits[path] > MOST_VISITS:
            self.say(f"`{path}` is called more than {MOST_VISITS} times")
            return False
        return True

    def source(self, path: Value, ways: Ways, certain: bool, chain: tuple[FlowStep, ...]) -> Ways:
        """`. script`; one that is not in the workspace changes nothing that is known."""
        first = ways[0]
        place = self.deployment.locate(first.files, path.text, first.folder) if path.known else None
        document = None if place is None else self.deployment.document(place, sure=False)
        if document is None or not self._may_enter(document.path):
            return ways
        before = first.source
        for way in ways:
            way.source = path.text
        self._open.append(document.path)
        shell = self._shell(document, (*chain, self._step(path.location, f"`{path.text}` is read")))
        if shell is not None:
            with self.budget.deeper():
                ways = shell.run(ways, certain)
        self._open.pop()
        for way in ways:
            way.source = before
            way.end_of_call()
        return ways

    def evaluate(self, text: Word, ways: Ways, certain: bool, chain: tuple[FlowStep, ...]) -> Ways:
        """`eval`."""
        with self.budget.deeper():
            return Shell.of(script_of_word(text, self.deployment), self, chain).run(ways, certain)

    def exists(self, option: str, path: str, scope: Scope) -> bool | None:
        """What is in the workspace is there; of the rest only code is known to be missing, where all of it is known."""
        files, folder = scope.files, scope.folder
        if option != "-d" and self.deployment.locate(files, path, folder) is not None:
            return True
        if option in {"-d", "-e"} and self.deployment.locate_folder(files, path, folder) is not None:
            return True
        return False if files.complete and path.endswith(".py") else None


def _inside(command: Simple, inner: Inner) -> Simple:
    """The command that a wrapper runs."""
    scope = command.scope.copy()
    if inner.cleared:
        scope.exported.clear()
    for name in inner.unset:
        scope.exported.discard(name)
        scope.variables[name] = None
    for name, word in inner.environment.items():
        scope.assign(name, Value.of(word))
        scope.exported.add(name)
    if inner.folder is not None:
        scope.enter(Value.of(inner.folder))
    return replace(command, words=inner.words, scope=scope)


def _child(scope: Scope, budget: Budget, arguments: tuple[Word, ...]) -> Scope:
    """What a new shell knows that is started from another one."""
    child = Scope.started(scope.environment, scope.folder, scope.files, budget)
    child.variables |= {name: None for name, value in scope.variables.items() if value is None}
    child.arguments = tuple(Value.of(word) for word in arguments)
    return child
