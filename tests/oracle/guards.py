"""Conditions on `__name__`: right, reversed, broken, through aliases and in every form of statement."""

from __future__ import annotations

from typing import Final

from tests.oracle.blocks import block, fill_body
from tests.oracle.draft import Body
from tests.oracle.expressions import fill

TESTS: Final = (
    "__name__ == '__main__'",
    "'__main__' == __name__",
    "__name__ != '__main__'",
    "not __name__ == '__main__'",
    "not (__name__ != '__main__')",
    "__name__ in ('__main__', '__mp_main__')",
    "__name__ in {'__main__'}",
    "__name__ not in ['__main__', 'x']",
    "__name__ is '__main__'",
    "__name__ == 'main'",
    "__name__ == '__main__.py'",
    "__name__",
    "'__main__'",
    "not __name__",
    "__name__ == '__main__' and $bool",
    "__name__ == '__main__' or $bool",
    "$bool and __name__ == '__main__'",
    "$bool or not __name__ == '__main__'",
    "__name__ == '__main__' if $bool else $bool",
    "__name__.startswith('__main')",
    "__name__.strip('_') == 'main'",
    "__name__[2:6] == 'main'",
    "__name__ == f'__{\"main\"}__'",
    "__name__ == '__' + 'main' + '__'",
    "__name__ == '_' * 2 + 'main' + 2 * '_'",
    "{'__main__': True}.get(__name__, False)",
    "bool(__name__ == '__main__') is True",
    "globals()['__name__'] == '__main__'",
    "(lambda n: n == '__main__')(__name__)",
    "any(__name__ == n for n in ('__main__', 'x'))",
    "__name__ == ('__main__')",
    "__name__.split('.')[-1] == '__main__'",
    "__name__ == __name__",
    "__name__ > '__'",
    "__name__ == '__MAIN__'.lower()",
    "'main' in __name__",
    "(name := __name__) == '__main__' and name",
    "__name__ == '__main__' != $bool",
)


@block(4)
def guard(body: Body) -> None:
    """An `if` on the name, nested, with `elif` and `else`."""
    if body.depth <= 0:
        return
    test = fill(body, body.draft.pick(TESTS))
    if body.draft.chance(4) and "main" in test and not body.in_function:
        alias = body.draft.fresh("IS_MAIN")
        body.add(f"{alias} = {test}")
        body.know("bool", f"bool({alias})")
        test = alias
    with body.block(f"if {test}:") as inner:
        fill_body(inner)
    if body.draft.chance(4):
        with body.block(f"elif {fill(body, body.draft.pick(TESTS))}:") as inner:
            fill_body(inner)
    if body.draft.chance(3):
        with body.block("else:") as inner:
            fill_body(inner)


@block(1)
def match_name(body: Body) -> None:
    if body.depth <= 0:
        return
    body.add("match __name__:")
    for case in body.draft.pick(
        (("'__main__'", "_"), ("'main'", "'__main__' | 'x'"), ("n if n == '__main__'", "str()"))
    ):
        with body.block(f"    case {case}:") as inner:
            fill_body(inner, 2)
            inner.lines = [f"    {line}" for line in inner.lines or ["pass"]]


@block(1)
def early_exit(body: Body) -> None:
    """What keeps the rest of the module from running on import, or as a script."""
    if body.in_function or not body.may_leave:
        return
    test = body.draft.pick(TESTS[:6])
    way = body.draft.pick(
        ("import sys; sys.exit()", "raise SystemExit(0)", "raise ImportError('not a module')", "exit()")
    )
    body.add(f"if {test}:\n    {way}")


@block(1)
def guarded_function(body: Body) -> None:
    """A guard in a function that is called everywhere, with an early return."""
    if body.depth <= 0 or body.is_pure:
        return
    name = body.draft.fresh("main")
    inner = body.inner(function=True)
    inner.add(f"if {body.draft.pick(TESTS[:8])}:\n    return")
    fill_body(inner)
    body.lines += [f"def {name}():", *(f"    {line}" for line in inner.lines)]
    body.add(f"{name}()")
