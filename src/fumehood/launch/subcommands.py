"""Commands of a command line: functions under a decorator `command`, of which the arguments of a launch name one.

Click, Typer and Flask-Script all register so, and call the function from within the library, where nobody follows.
What is under such a decorator is told by its name alone: a launch whose arguments name no such function has none, but
for the only command of Typer, which needs no name.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Final

from fumehood.flow.interpreter import Interpreter
from fumehood.flow.values import Function
from fumehood.launch.launch import Launch

DECORATOR: Final = "command"


def commands_of(launch: Launch, run: Interpreter) -> Iterator[Function]:
    """The functions that are called for the words of a launch; those that were called by then are left out."""
    words = {word.text for word in launch.arguments if word.known and not word.text.startswith("-")}
    commands = [one for one in run.defined.values() if any(_names(one))]
    alone = len(commands) == 1 and not words and "typer" in commands[0].module.module.text
    for function in sorted(commands, key=lambda one: (one.module.path, one.node.lineno)):
        if function.node not in run.entered and (alone or not words.isdisjoint(_names(function))):
            yield function


def _names(function: Function) -> Iterator[str]:
    """What a command is called by: the name that its decorator is told, else the function's, with dashes or without."""
    for decorator in getattr(function.node, "decorator_list", ()):
        call = decorator if isinstance(decorator, ast.Call) else None
        registers = decorator if call is None else call.func
        if not isinstance(registers, ast.Attribute) or registers.attr != DECORATOR:
            continue
        told = [*call.args[:1], *(one.value for one in call.keywords if one.arg == "name")] if call else []
        texts = [one.value for one in told if isinstance(one, ast.Constant) and isinstance(one.value, str)]
        yield from texts or (function.name, function.name.replace("_", "-"))
