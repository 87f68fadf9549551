"""`match` statements: which case a value falls into, and what its pattern binds."""

from __future__ import annotations

import ast
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from fumehood.flow.builtin_types import is_instance, of_type
from fumehood.flow.comparison import compare, compare_option
from fumehood.flow.decided import truth
from fumehood.flow.frame import Completion
from fumehood.flow.memory import present
from fumehood.flow.narrowing import narrow
from fumehood.flow.propagation import derived
from fumehood.flow.values import (
    TRUE,
    UNKNOWN,
    Class,
    Constant,
    Dictionary,
    External,
    Instance,
    Listing,
    Unknown,
    Value,
)
from fumehood.flow.verdicts import EVERYTHING, Verdict, about, believe, known_now

if TYPE_CHECKING:
    from fumehood.flow.frame import Frame
    from fumehood.flow.interpreter import Interpreter


def match(run: Interpreter, frame: Frame, node: ast.Match) -> Completion:
    """Run the first case that fits for certain, and as possibilities those before it that may."""
    subject = run.evaluate(frame, node.subject)
    return _cases(run, frame, subject, node.cases)


def _cases(run: Interpreter, frame: Frame, subject: Value, cases: list[ast.match_case]) -> Completion:
    for number, case in enumerate(cases):
        fits = _fits(run, frame, case.pattern, subject)
        guard: Value = TRUE
        if fits is not False and case.guard is not None:
            guard = run.evaluate(frame, case.guard)
            fits = truth(guard) if fits or truth(guard) is False else None
        if fits:
            return run.block(frame, case.body)
        if fits is None:
            return _possible(run, frame, subject, guard, cases[number:])
    return Completion.NORMAL


def _possible(
    run: Interpreter, frame: Frame, subject: Value, guard: Value, cases: list[ast.match_case]
) -> Completion:
    """The body of the first case, or what the others do."""
    case, *rest = cases

    def others() -> Completion:
        if case.guard is not None and _fits(run, frame, case.pattern, subject):
            narrow(run, frame, case.guard, False)
            believe(run, guard, False)
        return _cases(run, frame, subject, rest)

    return run.branch(frame, [lambda: _body(run, frame, case, subject, guard), others])


def _body(run: Interpreter, frame: Frame, case: ast.match_case, subject: Value, guard: Value) -> Completion:
    """The body of a case; what fits a constant is harmless in it, and of a class what `isinstance` proves."""
    if isinstance(case.pattern, ast.MatchClass):
        believe(run, of_type(subject, run.evaluate(frame, case.pattern.cls)), True)
    if _is_constant(case.pattern):
        believe(run, Verdict(None, about(subject, EVERYTHING)), True)
        _fits(run, frame, case.pattern, known_now(run, subject))
    if case.guard is not None:
        narrow(run, frame, case.guard, True)
        believe(run, guard, True)
    return run.block(frame, case.body)


def _is_constant(pattern: ast.pattern) -> bool:
    match pattern:
        case ast.MatchValue() | ast.MatchSingleton():
            return True
        case ast.MatchOr(patterns=patterns):
            return all(map(_is_constant, patterns))
        case ast.MatchAs(pattern=inner) if inner is not None:
            return _is_constant(inner)
        case _:
            return False


def _fits(run: Interpreter, frame: Frame, pattern: ast.pattern, subject: Value) -> bool | None:
    """Whether a pattern fits a value; names are bound on the way."""
    match pattern:
        case ast.MatchValue(value=value):
            return truth(compare_option(subject, run.evaluate(frame, value)))
        case ast.MatchSingleton(value=value):
            return truth(compare(run, ast.Is(), subject, Constant(value)))
        case ast.MatchAs():
            fits = True if pattern.pattern is None else _fits(run, frame, pattern.pattern, subject)
            if pattern.name is not None:
                run.memory.write(frame.scope, pattern.name, subject)
            return fits
        case ast.MatchOr(patterns=patterns):
            return _any([_fits(run, frame, option, subject) for option in patterns])
        case ast.MatchSequence(patterns=patterns):
            return _sequence(run, frame, patterns, subject)
        case ast.MatchMapping():
            return _mapping(run, frame, pattern, subject)
        case ast.MatchClass(cls=cls):
            return _class(run, frame, pattern, run.evaluate(frame, cls), subject)
        case _:
            return None


def _any(outcomes: list[bool | None]) -> bool | None:
    return True if True in outcomes else None if None in outcomes else False


def _all(outcomes: list[bool | None]) -> bool | None:
    return False if False in outcomes else None if None in outcomes else True


def _sequence(run: Interpreter, frame: Frame, patterns: list[ast.pattern], subject: Value) -> bool | None:
    if isinstance(subject, Constant | Dictionary):
        return False
    star = next((i for i, item in enumerate(patterns) if isinstance(item, ast.MatchStar)), None)
    if not isinstance(subject, Listing) or subject.rest is not None:
        for item in patterns:
            _bind_unknown(run, frame, item, subject)
        return None
    elements, missing = subject.elements, len(subject.slots) - len(patterns)
    if missing != 0 if star is None else missing < -1:
        return False
    outcomes: list[bool | None] = []
    for number, item in enumerate(patterns):
        if isinstance(item, ast.MatchStar):
            if item.name:
                middle = elements[number : number + missing + 1]
                run.memory.write(frame.scope, item.name, Listing(run.memory.owner, middle))
            continue
        position = number if star is None or number < star else number + missing
        outcomes.append(_fits(run, frame, item, elements[position]))
    return _all(outcomes)


def _bind_unknown(run: Interpreter, frame: Frame, pattern: ast.pattern, subject: Value) -> None:
    for node in ast.walk(pattern):
        if isinstance(node, ast.MatchAs | ast.MatchStar) and node.name:
            run.memory.write(frame.scope, node.name, _bound(node, subject))
        elif isinstance(node, ast.MatchMapping) and node.rest:
            run.memory.write(frame.scope, node.rest, derived("", subject))
    for node in ast.walk(pattern):
        if isinstance(node, ast.MatchClass) and _is_number(run, frame, node):
            for name in _names(node):
                run.memory.write(frame.scope, name, UNKNOWN)


def _names(pattern: ast.pattern) -> list[str]:
    """The names that a pattern binds to one value each."""
    return [node.name for node in ast.walk(pattern) if isinstance(node, ast.MatchAs) and node.name]


def _bound(node: ast.MatchAs | ast.MatchStar, subject: Value) -> Value:
    """What a name in a pattern gets of something unknown; where it stands tells it from others."""
    found = derived("", subject)
    return replace(found, place=f"[{node.name}]") if found.taints else found


def _is_number(run: Interpreter, frame: Frame, node: ast.MatchClass) -> bool:
    return run.evaluate(frame, node.cls) in NUMBERS


NUMBERS: Final = tuple(External(f"builtins.{name}") for name in ("int", "float", "bool"))


def _mapping(run: Interpreter, frame: Frame, pattern: ast.MatchMapping, subject: Value) -> bool | None:
    if isinstance(subject, Constant | Listing):
        return False
    if not isinstance(subject, Dictionary):
        _bind_unknown(run, frame, pattern, subject)
        return None
    outcomes: list[bool | None] = []
    for key_node, item in zip(pattern.keys, pattern.patterns, strict=True):
        key = run.evaluate(frame, key_node)
        found = subject.slots.get(key.value) if isinstance(key, Constant) else UNKNOWN
        if found is None and subject.rest is None:
            return False
        outcomes.append(None if found is None else _fits(run, frame, item, found))
    return _all(outcomes)


def _class(
    run: Interpreter, frame: Frame, pattern: ast.MatchClass, cls: Value, subject: Value
) -> bool | None:

    fits = is_instance(subject, cls)
    if fits is False:
        return False
    if isinstance(cls, External) and len(pattern.patterns) == 1 and isinstance(subject, Constant):
        return _all([fits, _fits(run, frame, pattern.patterns[0], subject)])
    if isinstance(subject, Instance) and isinstance(subject.cls, Class):
        outcomes = [
            _fits(run, frame, item, subject.slots.get(name, subject.cls.slots.get(name, UNKNOWN)))
            for name, item in zip(pattern.kwd_attrs, pattern.kwd_patterns, strict=True)
        ]
        names = subject.cls.find("__match_args__")
        listed = (
            [one.value for one in names.elements if isinstance(one, Constant)]
            if isinstance(names, Listing)
            else []
        )
        listed = listed or list(subject.cls.fields)
        for name, item in zip(listed, pattern.patterns, strict=False):
            outcomes.append(_fits(run, frame, item, present(subject.slots.get(name, UNKNOWN))))
        return _all([fits, *outcomes]) if len(listed) >= len(pattern.patterns) else None
    if isinstance(subject, Unknown) and len(pattern.patterns) == 1:
        _fits(run, frame, pattern.patterns[0], Unknown(subject.origin) if cls in NUMBERS else subject)
    else:
        _bind_unknown(run, frame, pattern, subject)
    return fits if not pattern.patterns and not pattern.kwd_patterns else None
