"""Loops: decided rounds are walked, an undecided one is a possibility."""

from __future__ import annotations

import ast
from typing import Final

from fumehood.flow.decided import truth
from fumehood.flow.frame import Completion, Frame
from fumehood.flow.interpreter import Interpreter
from fumehood.flow.iteration import each
from fumehood.flow.statements import BREAK, CONTINUE, NORMAL, RETURN, transfer
from fumehood.flow.targets import assign
from fumehood.flow.values import (
    Value,
)

MAX_LOOP: Final = 64
"""Rounds of a `while` whose condition stays decided; a longer loop goes on as a possibility."""


@transfer(ast.While)
def while_(run: Interpreter, frame: Frame, node: ast.While) -> Completion:
    """Decided rounds are walked; an undecided one happens once, as a possibility, and ends the loop."""
    for _ in range(MAX_LOOP):
        outcome = truth(run.evaluate(frame, node.test))
        if outcome is False:
            return _else(run, frame, node.orelse)
        if outcome is None:
            break
        end = _round(run, frame, node.body)
        if end is BREAK:
            return NORMAL
        if end is RETURN:
            return end
    else:
        run.possible += 1
    mark = len(frame.levels)
    run.branch(frame, [lambda: _once(run, frame, node.body), lambda: NORMAL])
    run.leave(frame, (BREAK, CONTINUE), fell_through=True, mark=mark)
    return NORMAL


def _round(run: Interpreter, frame: Frame, body: list[ast.stmt]) -> Completion:
    """One round of a loop; NORMAL also after `continue`, and where only some arms left the loop."""
    mark, end = len(frame.levels), Completion.RAISE
    try:
        end = run.block(frame, body)
        left = run.kinds_left(frame, mark)
        if end is RETURN and not frame.dead and left & {BREAK, CONTINUE}:
            frame.exits.append((RETURN, {}))
            frame.dead = True
        if CONTINUE in left or end is CONTINUE:
            run.leave(frame, (CONTINUE,), fell_through=not frame.dead, mark=mark)
            frame.dead, end = False, NORMAL
        elif BREAK in left:
            run.leave(frame, (BREAK,), fell_through=not frame.dead, mark=mark)
            end = BREAK if frame.dead else end
            frame.dead = False
    finally:
        run.close(frame, mark)
    return end


def _once(run: Interpreter, frame: Frame, body: list[ast.stmt]) -> Completion:
    end = run.block(frame, body)
    return NORMAL if end in (BREAK, CONTINUE) else end


def _else(run: Interpreter, frame: Frame, body: list[ast.stmt]) -> Completion:
    return run.block(frame, body)


@transfer(ast.For)
def for_(run: Interpreter, frame: Frame, node: ast.For) -> Completion:
    """Walk known elements; of unknown ones one round is possible."""
    return _for(run, frame, node)


@transfer(ast.AsyncFor)
def async_for(run: Interpreter, frame: Frame, node: ast.AsyncFor) -> Completion:
    """As `for`."""
    return _for(run, frame, node)


def _for(run: Interpreter, frame: Frame, node: ast.For | ast.AsyncFor) -> Completion:
    last = NORMAL

    def body(item: Value) -> bool:
        nonlocal last
        assign(run, frame, node.target, item)
        last = _round(run, frame, node.body)
        return last is NORMAL

    possible = run.possible
    decided = each(run, run.evaluate(frame, node.iter), body)
    if not decided:
        run.possible = possible
        last = NORMAL
    if last is RETURN:
        return RETURN
    return NORMAL if last is BREAK else run.block(frame, node.orelse)
