"""Loops: decided rounds are walked, an undecided one is a possibility."""

from __future__ import annotations

import ast
from functools import partial
from typing import Final

from fumehood.flow.decided import truth
from fumehood.flow.frame import Completion, Frame, Raised
from fumehood.flow.interpreter import Interpreter
from fumehood.flow.iteration import each
from fumehood.flow.narrowing import narrow
from fumehood.flow.rounds import Rounds
from fumehood.flow.statements import BREAK, CONTINUE, NORMAL, RETURN, transfer
from fumehood.flow.targets import assign
from fumehood.flow.values import UNKNOWN, Constant, Value
from fumehood.flow.verdicts import believe, learn

MAX_LOOP: Final = 64
"""Rounds of a `while` whose condition stays decided; a longer loop goes on as a possibility."""


@transfer(ast.While)
def while_(run: Interpreter, frame: Frame, node: ast.While) -> Completion:
    """Decided rounds are walked; an undecided one happens once, as a possibility, and ends the loop."""
    test: Value = UNKNOWN
    for _ in range(MAX_LOOP):
        test = run.evaluate(frame, node.test)
        outcome = truth(test)
        if outcome is False:
            return run.block(frame, node.orelse)
        if outcome is None:
            break
        end, broke = _round(run, frame, node.body)
        if end is not NORMAL:
            return NORMAL if end is BREAK else end
        if broke:
            break
    else:
        run.possible += 1
        test = UNKNOWN
    mark = len(frame.levels)
    run.branch(
        frame,
        [partial(_last_round, run, frame, node, test), partial(_ended, run, frame, node, test)],
    )
    run.leave(frame, (BREAK, CONTINUE), fell_through=True, mark=mark)
    return NORMAL


def _round(run: Interpreter, frame: Frame, body: list[ast.stmt]) -> tuple[Completion, bool]:
    """How one round of a loop ended, NORMAL also after `continue`, and whether only some arms of it broke."""
    mark, end, broke = len(frame.levels), Completion.RAISE, False
    try:
        end = _until_raised(run, frame, body, mark)
        left = run.kinds_left(frame, mark)
        if end is RETURN and not frame.dead and left & {BREAK, CONTINUE}:
            frame.exits.append((RETURN, {}))
            frame.dead = True
        if CONTINUE in left or end is CONTINUE:
            run.leave(frame, (CONTINUE,), fell_through=not frame.dead, mark=mark)
            frame.dead, end = False, NORMAL
        if BREAK in left:
            broke = not frame.dead
            run.leave(frame, (BREAK,), fell_through=broke, mark=mark)
            frame.dead, end = False, end if broke else BREAK
    finally:
        run.close(frame, mark)
    return end, broke


def _until_raised(run: Interpreter, frame: Frame, body: list[ast.stmt], mark: int) -> Completion:
    """How a body ended; where only what is left of it raises, the arms that left the round before go on."""
    try:
        return run.block(frame, body)
    except Raised as raised:
        if not run.kinds_left(frame, mark) & {BREAK, CONTINUE}:
            raise
        if run.raising:
            run.raising[-1].append(raised.value)
        frame.dead = True
        return Completion.RAISE


def _ended(run: Interpreter, frame: Frame, node: ast.While, test: Value) -> Completion:
    """What follows a loop whose condition is no longer true."""
    narrow(run, frame, node.test, False)
    believe(run, test, False)
    return run.block(frame, node.orelse)


def _last_round(run: Interpreter, frame: Frame, node: ast.While, test: Value) -> Completion:
    """A round that may be followed by more, which are taken to be like it."""
    narrow(run, frame, node.test, True)
    believe(run, test, True)
    end = run.block(frame, node.body)
    if end is BREAK:
        return NORMAL
    if end not in (NORMAL, CONTINUE):
        return end
    return _ended(run, frame, node, run.evaluate(frame, node.test))


@transfer(ast.For)
def for_(run: Interpreter, frame: Frame, node: ast.For) -> Completion:
    """Walk known elements; of unknown ones one round is possible."""
    return _for(run, frame, node)


@transfer(ast.AsyncFor)
def async_for(run: Interpreter, frame: Frame, node: ast.AsyncFor) -> Completion:
    """As `for`."""
    return _for(run, frame, node)


def _for(run: Interpreter, frame: Frame, node: ast.For | ast.AsyncFor) -> Completion:
    last, broke = NORMAL, False

    def round_(item: Value) -> bool:
        nonlocal last, broke
        assign(run, frame, node.target, item)
        last, left = _round(run, frame, node.body)
        broke |= left
        return last is NORMAL

    def body(item: Value) -> bool:
        """One round; after one that some arms broke in, it is possible only."""
        nonlocal last, broke
        if not broke:
            return round_(item)
        run.choose([lambda: Constant(round_(item)), lambda: UNKNOWN])
        last, run.possible = NORMAL, run.possible + (last is RETURN)
        return True

    possible = run.possible
    source = run.evaluate(frame, node.iter)
    whole = Rounds(source)

    def noting(item: Value) -> bool:
        goes_on = body(item)
        whole.note(run, item, last, broke=broke)
        return goes_on

    if not each(run, source, noting if whole.is_open else body):
        learn(run, whole.known())
        run.possible = possible + (last is RETURN)
        last, broke = NORMAL, broke or last is BREAK
    if last is not NORMAL:
        return NORMAL if last is BREAK else last
    if broke and node.orelse:
        return run.branch(frame, [partial(run.block, frame, node.orelse), lambda: NORMAL])
    return run.block(frame, node.orelse)
