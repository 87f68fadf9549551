"""What the interpreter makes of one expression, as the Python object it stands for."""

from __future__ import annotations

import ast
from typing import Any, Final

from fumehood.flow.frame import Raised
from fumehood.flow.values import Constant, Dictionary, Listing, Value
from fumehood.framework.walks.ways_in import WaysIn
from fumehood.project.imports import ImportIndex
from fumehood.project.module import Module


class Open:
    """Stands for what the interpreter does not know."""

    def __repr__(self) -> str:
        return "?"


OPEN: Final = Open()


def folded(expression: str) -> Any:
    """The value of an expression; an exception that it raises for certain is answered by its name."""
    text = f"found = {expression}"
    module = Module("app.py", text, ast.parse(text))
    ways = WaysIn(ImportIndex(["app.py"]), lambda _: module, {"app.py"}, {"app.py"})
    ways.modules.load(ways.run, "app.py")
    loaded = ways.modules.loaded["app.py"]
    if loaded in ways.run.unfinished:
        return f"raises {ways.run.unfinished[loaded]}"
    return as_python(loaded.slots["found"])


def as_python(value: Value) -> Any:
    """A value as a Python object; `OPEN` in it where anything is possible."""
    match value:
        case Constant(value=constant):
            return constant
        case Listing(rest=None, kind=kind):
            return kind(as_python(element) for element in value.elements)
        case Dictionary(rest=None):
            return {key: as_python(entry) for key, entry in value.slots.items()}
        case _:
            return OPEN


__all__ = ["OPEN", "Raised", "folded"]
