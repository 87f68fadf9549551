"""Routes and blueprints below a condition on debug or development that is off by default: a setting turns it on.

They are looked at apart: nothing of what happens below the condition is left, and no request is sent to them.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from fumehood.flow.decisions import SKIPPED
from fumehood.flow.frame import Frame, Raised
from fumehood.flow.values import Function
from fumehood.framework.access.access import unasked
from fumehood.framework.access.doings import keep_names
from fumehood.framework.access.stages import behind, is_constant, is_for_development
from fumehood.framework.requests.routes import Mounted, Registered
from fumehood.framework.requests.unseen import REGISTERS, registers

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter


def _skipped(run: Interpreter, frame: Frame, node: ast.If, body: list[ast.stmt]) -> None:
    if not run.insists:
        return
    body = body or behind(frame.module.module, node)
    if not body or not is_for_development(frame.module.module, node, body[0].lineno):
        return
    if is_constant(frame.module.module, node.test) or not _registers(run, frame, node, body):
        return
    seen = _look(run, frame, body)
    run.observations += [one for one in seen if isinstance(one, Mounted)]
    run.observations += [
        unasked(one, len(run.observations))
        for one in seen
        if isinstance(one, Registered) and one.kind in {"view", "resource"}
    ]


def _registers(run: Interpreter, frame: Frame, node: ast.If, body: list[ast.stmt]) -> bool:
    """Whether the statements behind a condition register views, or call a function of the program that does."""
    lines = frame.module.module.lines[node.lineno : body[-1].end_lineno]
    if REGISTERS.search("\n".join(lines)):
        return True
    called = (one.func for statement in body for one in ast.walk(statement) if isinstance(one, ast.Call))
    meant = (run.look_up(frame.scope, one.id) for one in called if isinstance(one, ast.Name))
    return any(isinstance(one, Function) and registers(one) for one in meant)


def _look(run: Interpreter, frame: Frame, body: list[ast.stmt]) -> list[Registered | Mounted]:
    """Run what is not run, and take everything back but what was registered."""
    began, known, exits = len(run.observations), set(run.defined), (frame.exits, frame.levels, frame.dead)
    around = (run.stack, run.active, run.decorating)
    outer = run.memory.begin()
    frame.exits, frame.levels = [], []
    run.possible += 1
    try:
        run.block(frame, body)
    except Raised:
        pass
    finally:
        found = [one for one in run.observations[began:] if isinstance(one, Registered | Mounted)]
        for one in found:
            keep_names(run, one.function if isinstance(one, Registered) else None)
        run.possible -= 1
        run.memory.unwind(outer)
        run.stack, run.active, run.decorating = around
        frame.exits, frame.levels, frame.dead = exits
        del run.observations[began:]
        for new in set(run.defined) - known:
            del run.defined[new]
    return found


SKIPPED.append(_skipped)
