"""The interpreter's state, and the two moves everything is made of: evaluate an expression, run a block."""

from __future__ import annotations

import ast
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Final, ParamSpec, TypeVar

from fumehood.flow.frame import Completion, Entry, Exit, Frame, LimitReached, Observation, Raised, WayIn
from fumehood.flow.knowledge import Changes, known_in, tell_apart
from fumehood.flow.library import Library
from fumehood.flow.memory import Memory
from fumehood.flow.values import (
    UNKNOWN,
    Arguments,
    Class,
    Dictionary,
    Function,
    ModuleObject,
    Scope,
    Site,
    Value,
    join,
)

if TYPE_CHECKING:
    from fumehood.flow.modules import Modules

T = TypeVar("T")
P = ParamSpec("P")
Expression = Callable[["Interpreter", Frame, ast.expr], Value]
Statement = Callable[["Interpreter", Frame, ast.stmt], Completion]

EXPRESSIONS: Final[dict[type[ast.expr], Expression]] = {}
STATEMENTS: Final[dict[type[ast.stmt], Statement]] = {}
MOVES: Final[dict[str, Callable[..., Value]]] = {}
"""How to call a value, to enter a function and to read an attribute. Each needs the others, and all that is below
them: they are registered by their own modules, so that imports point one way."""


def move(function: Callable[P, Value]) -> Callable[P, Value]:
    """Register a move under its own name."""
    MOVES[function.__name__] = function
    return function


MAX_STEPS: Final = {WayIn.IMPORT: 30_000, WayIn.SCRIPT: 30_000, WayIn.REQUEST: 6_000, WayIn.CALL: 3_000}
"""Work on one way in: statements, rounds of loops and, by the dozen, expressions. The largest real applications
seen need a third of it for an import; a call with unknown arguments has little to say about what it calls in turn."""


EXPRESSIONS_PER_STEP: Final = 5
"""So many bits of the number of expressions evaluated do not count: 32 of them are one step."""

TOO_LONG: Final = "it takes more steps than a scan spends on one way in"
TOO_DEEP: Final = "it nests too deeply"
"""Why something was followed in part only, as a notification says it."""

ASIDE: Final = 4
"""What happens aside, such as a task in the background, may take one of so many parts of the steps that are left."""

MAX_CUTS: Final = 3
"""How often a statement of a module's body may be left unfinished before the whole way in is."""


class Interpreter:
    """Walks one project. State changes only through `memory`, and through the counters here.

    `possible` counts the undecided conditions around the present point; `stack` are the calls that led to
    it; `guards` is what is known of client data there (flow.verdicts), `background` counts the threads and
    processes around it, `distance` the calls since a module that mentions Flask; `decorating` is the function
    whose decorators are being applied, `insists` is whether a module goes on after a statement that raises.
    `raising` collects, for each `try` around it, what arms inside of it raised.
    `noted` is what those who watch decisions (flow.decisions) wrote down for an expression.
    """

    def __init__(self, library: Library, modules: Modules) -> None:
        self.library = library
        self.modules = modules
        self.memory = Memory()
        self.observations: list[Observation] = []
        self.entered: set[ast.AST] = set()
        self.decorating: Function | None = None
        self.defined: dict[ast.AST, Function] = {}
        self.classes: dict[ast.AST, Class] = {}
        self.possible = 0
        self.background = 0
        self.distance = 0
        self.environment = Dictionary(None, rest=UNKNOWN)
        self.guards = self.memory.guards
        self.steps = self.evaluated = 0
        self.max_steps = MAX_STEPS[WayIn.IMPORT]
        self.cuts: list[str] = []
        self.stack: tuple[Site, ...] = ()
        self.active: list[Function] = []
        self.handled: list[Value] = []
        self.insists = False
        self.raising: list[list[Value]] = []
        self.entry: Entry | None = None
        self.on_return: Callable[[Frame, Value, ast.Return], None] | None = None
        self.unfinished: dict[ModuleObject, Value] = {}
        self.calls: dict[object, tuple[int, Value, int]] = {}
        self.entries: dict[Function, int] = {}
        self.noted: dict[ast.AST, Any] = {}

    def evaluate(self, frame: Frame, node: ast.expr) -> Value:
        """The value of an expression; unknown node types are unknown values."""
        self.evaluated += 1
        transfer = EXPRESSIONS.get(type(node))
        return transfer(self, frame, node) if transfer else UNKNOWN

    def call(self, callee: Value, arguments: Arguments, site: Site) -> Value:
        """The result of calling a value."""
        return MOVES["call"](self, callee, arguments, site)

    def enter(self, function: Function, arguments: Arguments, site: Site) -> Value:
        """The result of a function of the workspace."""
        return MOVES["enter"](self, function, arguments, site)

    def resume(self, value: Value) -> Value:
        """The result of awaiting a value."""
        return MOVES["resume"](self, value)

    def read(self, value: Value, name: str, site: Site) -> Value:
        """An attribute of a value."""
        return MOVES["read"](self, value, name, site)

    def block(self, frame: Frame, body: Sequence[ast.stmt]) -> Completion:
        """Run statements until one does not end normally."""
        for node in body:
            self.spend(1)
            if (completion := STATEMENTS[type(node)](self, frame, node)) is not Completion.NORMAL:
                return completion
        return Completion.NORMAL

    def spend(self, steps: int) -> None:
        """Count work. Raises LimitReached once a way in has had its share."""
        self.steps += steps
        if self._used() > self.max_steps:
            raise LimitReached

    def _used(self) -> int:
        return self.steps + (self.evaluated >> EXPRESSIONS_PER_STEP)

    def aside(self, action: Callable[[], T]) -> T | None:
        """Do what may take a part of the steps that are left, and no more; None if it would."""
        journal, limit, used = self.memory.journal, self.max_steps, self._used()
        around = self.possible, self.background, self.distance, self.stack, self.active
        self.max_steps = used + max(0, limit - used) // ASIDE
        try:
            return action()
        except LimitReached:
            self.cuts.append(TOO_LONG)
            self.memory.unwind(journal)
            self.possible, self.background, self.distance, self.stack, self.active = around
            return None
        finally:
            self.max_steps = limit

    def module_body(self, frame: Frame, body: Sequence[ast.stmt]) -> None:
        """Run a module's statements. What follows one that had to be left unfinished is possible only."""
        journal = self.memory.journal
        for node in body:
            around = self.possible, self.background, self.distance, self.stack, self.active
            try:
                self.block(frame, [node])
            except (LimitReached, RecursionError, Raised) as limit:
                self._cut(limit)
                self.memory.unwind(journal)
                frame.exits, frame.levels, frame.dead = [], [], False
                self.possible, self.background, self.distance, self.stack, self.active = around
                self.possible += 1

    def _cut(self, limit: LimitReached | RecursionError | Raised) -> None:
        """Note that a statement was left, and grant the rest some more steps."""
        if isinstance(limit, Raised):
            if not self.insists:
                raise limit
            return
        if len(self.cuts) >= MAX_CUTS:
            raise limit
        if isinstance(limit, RecursionError):
            self.cuts.append(TOO_DEEP)
        else:
            self.cuts.append(TOO_LONG)
            self.max_steps += self.max_steps // 10

    def fork(self, arms: Sequence[Callable[[], T]]) -> list[tuple[T | Raised, Changes]]:
        """Run each arm from the same state; none of their writes is in force afterwards."""
        outcomes: list[tuple[T | Raised, Changes]] = []
        self.possible += 1
        for arm in arms:
            outer = self.memory.begin()
            result: T | Raised
            try:
                result = arm()
            except Raised as raised:
                result = raised
                if self.raising:
                    self.raising[-1].append(raised.value)
            finally:
                changes = self.memory.end(outer)
            if isinstance(result, Raised):
                self.memory.keep(result.value, changes)
            outcomes.append((result, changes))
        self.possible -= 1
        return outcomes

    def choose(self, arms: Sequence[Callable[[], Value]], subjects: Sequence[Value] = ()) -> Value:
        """Evaluate expressions of which one, undecided which, happens; arms that raise drop out.

        `subjects` are what each arm is about, if that is what they differ in.
        """
        outcomes = self.fork(arms)
        normal = [(value, changes) for value, changes in outcomes if not isinstance(value, Raised)]
        if not normal:
            raised = outcomes[-1][0]
            assert isinstance(raised, Raised)
            raise raised
        if subjects:
            ends = zip(outcomes, subjects, strict=True)
            tell_apart([(end[1], one) for end, one in ends if not isinstance(end[0], Raised)], self.guards)
        self.memory.merge([changes for _, changes in normal])
        if len(normal) > 1 and (
            any(target is self.guards for _, changes in normal for target, _ in changes)
            or any(self.memory.reasons.told(value) for value, _ in normal)
        ):
            return self.memory.reasons.join(
                [(value, known_in(changes, self.guards)) for value, changes in normal]
            )
        return join(*(value for value, _ in normal))

    def branch(self, frame: Frame, arms: Sequence[Callable[[], Completion]]) -> Completion:
        """Run blocks of which one, undecided which, happens; arms that leave are joined where they leave to."""
        exits: list[Exit] = []
        outcomes = self.fork([lambda a=arm: self._arm(frame, a, exits) for arm in arms])  # type: ignore[misc]
        normal = [changes for end, changes in outcomes if end is Completion.NORMAL]
        left = [end for end, _ in outcomes if isinstance(end, Completion) and end]
        if normal:
            self.possible += bool(left)
            self._go_on(frame, exits, normal)
            return Completion.NORMAL
        frame.exits += exits
        if left:
            frame.dead = True
            return min(left)
        raised = outcomes[-1][0]
        assert isinstance(raised, Raised)
        raise raised

    def _arm(self, frame: Frame, arm: Callable[[], Completion], exits: list[Exit]) -> Completion:
        """Run one arm and collect how it left early; a dead end is described by its inner arms alone."""
        outside = frame.exits, frame.levels
        frame.exits, frame.levels, frame.dead = [], [], False
        end = Completion.RAISE
        try:
            end = arm()
        finally:
            if end in (Completion.RETURN, Completion.BREAK, Completion.CONTINUE) and not frame.dead:
                frame.exits.append((end, {}))
            left, final = self._unwind(frame, 0)
            if left:
                before = self.memory.since_begin()
                exits += [(kind, {**before, **changes}) for kind, changes in left]
            self.memory.repeat(final)
            frame.exits, frame.levels = outside
            frame.dead = False
        return end

    def _go_on(self, frame: Frame, exits: list[Exit], arriving: list[Changes]) -> None:
        """Go on from joined states; what is written from here on is none of the arms' that left."""
        if exits:
            frame.levels.append((self.memory.begin(), exits))
        self.memory.merge(arriving)

    def _unwind(self, frame: Frame, mark: int) -> tuple[list[Exit], Changes]:
        """Go back to where the level above `mark` began: what left since then, and what was written by the rest."""
        left, final = frame.exits, Changes()
        frame.exits = []
        while len(frame.levels) > mark:
            outer, earlier = frame.levels.pop()
            since = self.memory.end(outer)
            left = [*earlier, *((kind, {**since, **changes}) for kind, changes in left)]
            final = {**since, **final}
        return left, final

    def leave(
        self, frame: Frame, kinds: tuple[Completion, ...], *, fell_through: bool, mark: int = 0
    ) -> None:
        """Join the state with that of the arms that left early to here, since there were `mark` levels."""
        left, final = self._unwind(frame, mark)
        arriving = [changes for kind, changes in left if kind in kinds]
        others = [(kind, changes) for kind, changes in left if kind not in kinds]
        if fell_through:
            arriving.append(final)
        if arriving:
            self._go_on(frame, others, arriving)
        else:
            frame.exits = others

    def close(self, frame: Frame, mark: int) -> None:
        """Have no more than `mark` levels, so that who runs around this frame can end its own.

        What left early is from here on taken to have seen the writes that follow.
        """
        if len(frame.levels) > mark:
            frame.exits, final = self._unwind(frame, mark)
            if not frame.dead:
                self.memory.repeat(final)

    def kinds_left(self, frame: Frame, mark: int) -> set[Completion]:
        """How arms left early since there were `mark` levels."""
        return {
            kind for exits in (frame.exits, *(exits for _, exits in frame.levels[mark:])) for kind, _ in exits
        }

    def observe(self, seen: Callable[..., Observation], site: Site, /, **facts: object) -> None:
        """Record an observation of the given class at the present point."""
        assert self.entry is not None
        self.observations.append(
            seen(
                site=site,
                entry=self.entry,
                stack=self.stack,
                certain=self.possible == 0,
                order=len(self.observations),
                **facts,
            )
        )

    def look_up(self, scope: Scope, name: str) -> Value | None:
        """A name through the enclosing scopes, without builtins."""
        current: Scope | None = scope
        while current is not None:
            if (found := current.slots.get(name)) is not None:
                return found
            current = current.outer
        return None
