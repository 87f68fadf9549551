"""What is written inside of a function."""

from __future__ import annotations

from fumehood.flow.values import Function


def text_inside(function: Function) -> str:
    """The lines of a function, without its decorators."""
    lines, node = function.module.module.lines, function.node
    return "\n".join(lines[node.lineno - 1 : node.end_lineno])
