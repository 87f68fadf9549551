"""Takes every way into the modules of one project that may start a server, and collects what is seen.

Each entry module is imported and, where it asks for its name, run as a script; functions that nothing entered
and that may start a server are called with unknown arguments. A module whose functions were seen to start one,
or which is set up as a script only, makes entries of the modules that import it and name such a function, until
there are no more. What a call with unknowns showed is forgotten when a real caller turns up.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Collection, Iterable, Iterator
from functools import partial
from pathlib import PurePosixPath
from typing import Final

from fumehood.flow import calls
from fumehood.flow.frame import Entry, Frame, Observation, Raised, WayIn
from fumehood.flow.instances import instantiate
from fumehood.flow.interpreter import MAX_STEPS
from fumehood.flow.values import Arguments, Class, Function, Instance, Value, settle
from fumehood.framework.kinds import is_app
from fumehood.framework.observations import Observations, ServerStart, Setup
from fumehood.framework.walks.hints import Hint, hints
from fumehood.framework.walks.unasked import settled
from fumehood.framework.walks.walk import Walk
from fumehood.framework.written import text_inside
from fumehood.project.imports import ImportIndex
from fumehood.project.module import Module
from fumehood.regex import regex

ASKS_FOR_NAME: Final = regex(
    r"__name__\s*(?:[=!]=|is\b|in\b|not\b|:|and\b|or\b|\)\s*:)|__main__|\b(?:if|not|and|or|in)\s+__name__|__name__\s*[\[.]"
)
WORD: Final = regex(r"\w+")
MAX_ROUNDS: Final = 4


class WaysIn(Walk):
    """All ways into one project that may show a server."""

    def __init__(
        self,
        index: ImportIndex,
        read: Callable[[str], Module | None],
        eager: Collection[str],
        near: Collection[str],
    ) -> None:
        super().__init__(index, read, eager, near)
        self.unlike = partial(Walk, index, read, eager, near)
        self.taken: set[str] = set()
        self.entered: set[str] = set()
        self.importers: set[str] = set()
        self.hints: dict[str, tuple[Hint, ...]] = {}
        self.called: dict[Entry, ast.AST] = {}
        self.tried: set[ast.AST] = set()
        self.cut: set[ast.AST] = set()
        self.names: set[str] = set()

    def take(
        self, paths: Iterable[str], importers: Callable[[set[str], set[str]], Iterable[str]]
    ) -> Observations:
        """Enter the modules at `paths` and those that lead to the servers they start.

        `importers(modules, names)` tells which files may import one of the modules and name one of the functions.
        """
        wanted = sorted(set(paths))
        for number in range(MAX_ROUNDS):
            for path in wanted:
                self._enter_module(path, is_importer=number > 0)
            self._call_the_rest()
            found = importers(*self._starters())
            wanted = sorted(set(found) - self.entered)
            if not wanted:
                break
        seen = (one for one in self.run.observations if not self._is_outdone(one))
        return Observations(settled(seen, self, self.unlike, _again))

    def _is_outdone(self, seen: Observation) -> bool:
        """Whether something was seen by calling a function with unknowns that by now has real callers."""
        return seen.entry.way is WayIn.CALL and self.called.get(seen.entry) in self.run.entered

    def _starters(self) -> tuple[set[str], set[str]]:
        """Modules that others may start or set up, and the names this can be done by."""
        modules, names = set(), set()
        for function in self._starting_functions():
            modules.add(function.module.path)
            names.add(name_of(function))
        self.names |= names
        for seen in self.run.observations:
            if isinstance(seen, Setup) and seen.entry.way is WayIn.SCRIPT:
                modules |= {seen.entry.path, seen.site.module.path}
                names |= {PurePosixPath(seen.entry.path).stem, *called_name(seen)}
        return modules, names

    def _starting_functions(self) -> Iterator[Function]:
        """Functions that were on the way to a server, run what they are given, or tell so but were cut short."""
        functions = sorted(self.run.defined.values(), key=lambda function: function.node.lineno)
        by_path: dict[str, list[Function]] = {}
        for function in functions:
            by_path.setdefault(function.module.path, []).append(function)
        for seen in self.run.observations:
            for site in (*seen.stack, seen.site) if isinstance(seen, ServerStart) else ():
                around = [one for one in by_path.get(site.module.path, ()) if holds(one, site.node.lineno)]
                yield from around[-1:]
        for function in functions:
            hints = self.hints.get(function.module.path, ())
            cut = function.node in self.cut and self._tells(function)
            if cut or any(
                hint.passed_in and (hint.told or hint.bare) and holds(function, hint.line) for hint in hints
            ):
                yield function

    def _enter_module(self, path: str, *, is_importer: bool) -> None:
        self.taken.add(path)
        module = self.modules.read(path)
        if path in self.entered or module is None or not (self._hints(module) or is_importer):
            return
        self.entered.add(path)
        if is_importer:
            self.importers.add(path)
        self.attempt(Entry(WayIn.IMPORT, path), lambda: self.import_module(path))
        if ASKS_FOR_NAME.search(module.text):
            self.attempt(Entry(WayIn.SCRIPT, path), lambda: self.run_script(path))

    def _functions(self) -> list[Function]:
        """All functions defined so far in modules that were entered, in the order of the text."""
        found = [function for function in self.run.defined.values() if function.module.path in self.taken]
        return sorted(
            found,
            key=lambda function: (
                function.module.path,
                function.node.lineno,
                function.node.col_offset,
            ),
        )

    def _starts(self, function: Function, *, called: bool = False) -> bool:
        """Whether a function may start a server; `called` asks whether calling it with unknowns could show it."""
        node = function.node
        return any(
            node.lineno <= hint.line <= (node.end_lineno or 0) and not (called and hint.passed_in)
            for hint in self._hints(function.module.module)
        )

    def _tells(self, function: Function) -> bool:
        """Whether a function starts a server as plainly as can be: worth all the steps it takes."""
        return any(hint.told and holds(function, hint.line) for hint in self._hints(function.module.module))

    def _hints(self, module: Module) -> tuple[Hint, ...]:
        if module.path not in self.hints:
            self.hints[module.path] = hints(module.tree)
        return self.hints[module.path]

    def _call_the_rest(self) -> None:
        """Call what nobody called and may start a server; entering a function may define further ones."""
        for _ in range(MAX_ROUNDS):
            rest = [function for function in self._functions() if self._is_worth_calling(function)]
            for function in rest:
                if function.node not in self.run.entered:
                    entry = Entry(WayIn.CALL, function.module.path, function.node.lineno)
                    self.called[entry] = function.node
                    self.tried.add(function.node)
                    most = MAX_STEPS[WayIn.IMPORT] if self._tells(function) else 0
                    if not self.attempt(entry, partial(self._call, function), most=most):
                        self.cut.add(function.node)
                    self.run.entered.discard(function.node)
            if not rest:
                return

    def _is_worth_calling(self, function: Function) -> bool:
        """Whether a function that nobody called may start a server itself, or names one that does."""
        if function.node in self.run.entered or function.node in self.tried:
            return False
        if self._starts(function, called=True):
            return True
        importer = function.module.path in self.importers
        return importer and not self.names.isdisjoint(WORD.findall(text_inside(function)))

    def _call(self, function: Function) -> None:
        """Call a function with arguments of which at most the type is known."""
        run = self.run
        outer = run.memory.begin()
        try:
            self.modules.load(run, function.module.path)
            site = function.at
            assert site is not None
            arguments = self._unknown_arguments(function)
            result = run.enter(function, arguments, site)
            calls.run_to_end(run, result)
        finally:
            run.memory.unwind(outer)

    def _unknown_arguments(self, function: Function) -> Arguments:
        spec = function.node.args
        arguments = Arguments(rest=True)
        parameters = [*spec.posonlyargs, *spec.args]
        if function.cls is not None and parameters and function.kind != "staticmethod":
            arguments.positional.append(self._receiver(function))
            parameters = parameters[1:]
        for parameter in (*parameters, *spec.kwonlyargs):
            annotated = self._annotated(function, parameter.annotation)
            if annotated is not None and parameter.arg not in function.provided:
                arguments.keywords[parameter.arg] = annotated
        return arguments

    def _receiver(self, function: Function) -> Value:
        """`self` as its class makes it from unknown arguments; the class itself for a class method."""
        cls = function.cls
        assert cls is not None
        assert cls.at is not None
        if function.kind == "classmethod":
            return cls
        try:
            return instantiate(self.run, cls, Arguments(rest=True), cls.at)
        except Raised:
            return Instance(self.run.memory.owner, cls, cls.at)

    def _annotated(self, function: Function, annotation: ast.expr | None) -> Value | None:
        """An object of the class a parameter is annotated with, if that is a Flask app."""
        if annotation is None:
            return None
        if isinstance(annotation, ast.Constant) and isinstance(annotation.value, str):
            annotation = ast.Name(annotation.value, ast.Load())
        if not isinstance(annotation, ast.Name | ast.Attribute):
            return None
        cls = settle(self.run.evaluate(Frame(function.module, function.module), annotation))
        instance = Instance(self.run.memory.owner, cls) if isinstance(cls, Class) else None
        if instance is None and hasattr(cls, "path"):
            instance = Instance(self.run.memory.owner, cls)  # type: ignore[arg-type]
        return instance if is_app(instance) else None


def _again(walk: Walk, entry: Entry) -> None:
    """Take a way in that was taken before."""
    if entry.way is WayIn.SCRIPT:
        walk.run_script(entry.path)
    else:
        walk.import_module(entry.path)


def name_of(function: Function) -> str:
    """The name by which another module comes to a function: its own, or that of its class."""
    return function.cls.name if function.cls else function.name


def holds(function: Function, line: int) -> bool:
    """Whether a line of its module is inside a function."""
    return function.node.lineno <= line <= (function.node.end_lineno or 0)


def called_name(seen: Observation) -> list[str]:
    """The name of the function whose call in the entry module led to an observation, if it was led to."""
    called = seen.stack[0].node if seen.stack else None
    match called.func if isinstance(called, ast.Call) else None:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return [name]
        case _:
            return []
