"""Import statements: what names they bind."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from fumehood.flow.values import External, Listing, ModuleObject, Unknown, Value, settle

if TYPE_CHECKING:
    from fumehood.flow.frame import Frame
    from fumehood.flow.interpreter import Interpreter


def import_names(run: Interpreter, frame: Frame, node: ast.Import) -> None:
    """`import a.b` binds `a`; `import a.b as c` binds the submodule."""
    for alias in node.names:
        if alias.asname:
            value = run.modules.import_path(run, frame.module.module, alias.name, 0, node)
            name = alias.asname
        else:
            value = run.modules.import_top(run, frame.module.module, alias.name, node)
            name = alias.name.partition(".")[0]
        run.memory.write(frame.scope.globals.get(name, frame.scope), name, value)


def import_from(run: Interpreter, frame: Frame, node: ast.ImportFrom) -> None:
    """`from a import b`: an attribute of the module, else its submodule."""
    source = run.modules.import_path(run, frame.module.module, node.module or "", node.level, node)
    for alias in node.names:
        if alias.name == "*":
            _star(run, frame, source)
            continue
        name = alias.asname or alias.name
        value = _member(run, source, alias.name)
        if isinstance(source, External) and node.module is not None and not node.level:
            # A folder without `__init__.py` is told from a library by what is asked of it.
            value = run.modules.import_path(run, frame.module.module, f"{node.module}.{alias.name}", 0, node)
        run.memory.write(frame.scope.globals.get(name, frame.scope), name, value)


def _member(run: Interpreter, source: Value, name: str) -> Value:
    """A name of what is imported from; of a module that is not there, only how it is written is known."""
    match settle(source):
        case ModuleObject() as module:
            return run.modules.imported(run, module, name)
        case External(path=path):
            return run.library.name(f"{path}.{name}")
        case Unknown(origin=origin):
            return Unknown(f"{origin}.{name}")
        case _:
            return source


def _star(run: Interpreter, frame: Frame, source: Value) -> None:
    """`from a import *`: the public names, and `*` itself for what a library may bring."""
    if isinstance(source, External):
        stars = frame.scope.slots.get("*")
        known = stars.elements if isinstance(stars, Listing) else []
        run.memory.write(frame.scope, "*", Listing(run.memory.owner, [*known, source]))
        return
    if not isinstance(source, ModuleObject):
        return
    run.modules.execute(run, source)
    exported = source.slots.get("__all__")
    names = [name for name in source.slots if not name.startswith("_") and name != "*"]
    if isinstance(exported, Listing) and exported.rest is None:
        listed = [getattr(element, "value", None) for element in exported.elements]
        names = [name for name in listed if isinstance(name, str) and name in source.slots]
    for name in names:
        run.memory.write(frame.scope, name, source.slots[name])
    if "*" in source.slots:
        run.memory.write(frame.scope, "*", source.slots["*"])
