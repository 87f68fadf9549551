"""The modules of a project while it is interpreted: found by name, run once, their effects replayed."""

from __future__ import annotations

import ast
from collections.abc import Callable, Container
from dataclasses import dataclass
from typing import TYPE_CHECKING

from fumehood.flow.frame import Entry, Frame, Raised, WayIn
from fumehood.flow.memory import present
from fumehood.flow.values import (
    UNKNOWN,
    Constant,
    Deferred,
    External,
    Listing,
    ModuleObject,
    Site,
    Text,
    Unknown,
    Value,
)
from fumehood.project.imports import ImportIndex, parent
from fumehood.project.module import Module

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter


@dataclass(frozen=True, slots=True)
class Import:
    """An import that was seen: by the module `by`, at `site` if a statement made it, after the calls of `stack`.

    `certain` is whether no undecided condition of the importing module stands before it.
    """

    by: str
    site: Site | None
    stack: tuple[Site, ...]
    certain: bool


class Modules:
    """Import of workspace modules. `read` parses a file, once; None when it cannot be.

    A module that `eager` names runs when it is imported. Any other runs when one of its names is needed: its
    body has nothing to say about servers, and most of a large project is never needed. `near` are the modules
    that mention Flask; calls into others are followed a few steps only. `imports` has the first import of each.
    `adopted` are files with Python in them that have another ending.
    """

    def __init__(
        self,
        index: ImportIndex,
        read: Callable[[str], Module | None],
        eager: Container[str],
        near: Container[str],
    ) -> None:
        self.index = index
        self.read = read
        self.eager = eager
        self.near = near
        self.loaded: dict[str, ModuleObject] = {}
        self.adopted: dict[str, Module] = {}
        self.imports: dict[str, Import] = {}
        self.replayed: set[ModuleObject] = set()
        self.site: Site | None = None
        self.on_executed: Callable[[Interpreter], None] | None = None

    def import_path(
        self, run: Interpreter, importer: Module, dotted: str, level: int, node: ast.stmt | None = None
    ) -> Value:
        """The module `dotted` as `import dotted as x` would bind it; `node` is the statement, if there is one."""
        return self._import(run, importer, dotted, level, node)[-1]

    def import_top(
        self, run: Interpreter, importer: Module, dotted: str, node: ast.stmt | None = None
    ) -> Value:
        """The first component of `dotted`, after importing all of it."""
        return self._import(run, importer, dotted, 0, node)[0]

    def _import(
        self, run: Interpreter, importer: Module, dotted: str, level: int, node: ast.stmt | None
    ) -> list[Value]:
        index = self.index
        places, rest = (
            index.find_relative(importer.path, dotted, level) if level else index.find(importer.path, dotted)
        )
        found: list[Value] = []
        for place in places:
            self.site = None if node is None else Site(importer, node)
            found.append(self.load(run, place))
        self.site = None
        if not found:
            top = run.library.name(dotted.partition(".")[0])
            return [top, run.library.name(dotted)]
        if rest:
            last = found[-1]
            found.append(self.imported(run, last, rest) if isinstance(last, ModuleObject) else UNKNOWN)
        return found

    def imported(self, run: Interpreter, module: ModuleObject, name: str) -> Value:
        """What `from module import name` binds: looked up now, or when needed if the module has not run."""
        if (place := self._submodule(module, name)) is not None and name not in module.slots:
            return self.load(run, place)
        if module.state == "complete" or name in module.slots:
            return self.member(run, module, name)
        return Deferred(lambda: self.member(run, module, name))

    def member(self, run: Interpreter, module: ModuleObject, name: str) -> Value:
        """A name of a module: its own, a submodule, or what a star import of a library may have brought."""
        self.execute(run, module)
        found = module.slots.get(name)
        if found is not None:
            return present(found)
        if (place := self._submodule(module, name)) is not None:
            return self.load(run, place)
        unknown = Unknown(f"{module.name}.{name}")
        if module.state == "running":
            return unknown
        stars = module.slots.get("*")
        if isinstance(stars, Listing) and isinstance(library := stars.elements[-1], External):
            return run.library.name(f"{library.path}.{name}")
        return unknown

    def _submodule(self, module: ModuleObject, name: str) -> str | None:
        path = module.path
        if path.endswith("__init__.py"):
            return self.index.below(parent(path), name)
        return self.index.below(path, name) if path in self.index.folders else None

    def load(self, run: Interpreter, path: str) -> Value:
        """Import a file: make its module the first time, replay its effects on each later way in.

        Raises what ended its body early.
        """
        found = self.loaded.get(path) or self._first(run, path)
        if isinstance(run.memory.owner, ModuleObject) and run.memory.owner is not found:
            run.memory.owner.effects.append(found)
        if found.state == "fresh" and path in self.eager:
            self.execute(run, found)
        self.replay(run, found)
        if (raised := run.unfinished.get(found)) is not None:
            raise Raised(raised)
        return found

    def _first(self, run: Interpreter, path: str) -> ModuleObject:
        """Make the module object of a file, and note who asks for it."""
        by = run.entry.path if run.entry is not None else path
        self.imports[path] = Import(by, self.site, run.stack, run.possible == 0)
        return self._create_in_package(run, path)

    def _create_in_package(self, run: Interpreter, path: str) -> ModuleObject:
        """The module object, after its package was imported as Python would."""
        folder = parent(path)
        package = parent(folder) if path.endswith("__init__.py") else folder
        if self.index.is_package(package) and package:
            self.load(run, f"{package}/__init__.py")
        if path not in self.loaded:
            self.loaded[path] = self.create(path, self.index.name(path))
        return self.loaded[path]

    def replay(self, run: Interpreter, module: ModuleObject) -> None:
        """Do again what importing a module does to objects of other modules."""
        if module in self.replayed:
            return
        self.replayed.add(module)
        for effect in module.effects:
            if isinstance(effect, ModuleObject):
                self.replay(run, effect)
                continue
            target, key, value = effect
            run.memory.foreign.setdefault((target, key), target.slots.get(key))
            if run.memory.journal is not None:
                run.memory.journal.setdefault((target, key), target.slots.get(key))
            target.slots[key] = value

    def create(self, path: str, name: str) -> ModuleObject:
        """A module object that has not run yet."""
        is_package = path.endswith("__init__.py")
        created = ModuleObject(path, name, name if is_package else name.rpartition(".")[0])
        created.slots["__name__"] = Constant(name)
        created.slots["__package__"] = Constant(created.package)
        created.slots["__file__"] = Text((Unknown("folder"), f"/{path}"))
        created.slots["__doc__"] = Unknown("__doc__")
        return created

    def execute(self, run: Interpreter, module: ModuleObject) -> None:
        """Run a module's body once, as an import of its own whatever stands around the present point."""
        if module.state != "fresh":
            return
        self.replayed.add(module)
        memory = run.memory
        saved = (memory.owner, memory.journal, run.possible, run.background, run.stack, run.entry, run.active)
        before, memory.foreign = memory.foreign, {}
        memory.owner, memory.journal = module, None
        run.possible, run.background, run.stack, run.active = 0, 0, (), []
        run.entry = Entry(WayIn.IMPORT, module.path)
        try:
            self.run_body(run, module)
        finally:
            written = memory.foreign
            memory.owner, memory.journal, run.possible, run.background, run.stack, run.entry, run.active = (
                saved
            )
            memory.foreign = {**written, **before}
            if memory.journal is not None:
                for slot, old in written.items():
                    memory.journal.setdefault(slot, old)
        if self.on_executed is not None:
            self.on_executed(run)

    def run_body(self, run: Interpreter, module: ModuleObject) -> None:
        """Run a module's body to its end or to where it raises; an unreadable file has nothing in it."""
        module.state = "running"
        read = self.adopted.get(module.path)
        if read is None and module.path not in self.index.folders:
            read = self.read(module.path)
        module.module = read or Module(module.path, "", ast.Module([], []))
        try:
            run.module_body(Frame(module, module), module.module.tree.body)
        except Raised as raised:
            run.unfinished[module] = raised.value
        finally:
            module.state = "complete"
