"""What is written inside of a function."""

from __future__ import annotations

from functools import lru_cache

from fumehood.flow.values import Function


@lru_cache(maxsize=1)  # several ask about one function, one after the other
def text_inside(function: Function) -> str:
    """The lines of a function, without its decorators."""
    lines, node = function.module.module.lines, function.node
    return "\n".join(lines[node.lineno - 1 : node.end_lineno])
