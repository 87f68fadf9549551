"""Blocks of plain statements: assignment, branches, loops, `match` and what leaves early."""

from __future__ import annotations

from typing import Final

from tests.oracle.blocks import block, fill_body
from tests.oracle.draft import KINDS, Body, Kind
from tests.oracle.expressions import expression, fill

CLIPPED: Final = {"int": "({}) % 97", "str": "({})[:12]", "ints": "({})[:4]", "strs": "({})[:4]"}
"""What is assigned again and again in loops must not grow."""


def clipped(body: Body, kind: Kind) -> str:
    """An expression of bounded size."""
    return CLIPPED.get(kind, "{}").format(expression(body, kind))


def bind(body: Body, kind: Kind, stem: str | None = None) -> str:
    """Assign an expression to a new name."""
    name = body.draft.fresh(stem or kind[0])
    body.add(f"{name} = {expression(body, kind)}")
    body.know(kind, name, target=True)
    return name


@block(3)
def new_name(body: Body) -> None:
    bind(body, body.draft.pick(KINDS))


@block(3)
def assign_again(body: Body) -> None:
    kinds = [kind for kind in KINDS if body.targets.get(kind)]
    if not kinds:
        return
    kind = body.draft.pick(kinds)
    target = body.draft.pick(body.targets[kind][::-1])
    augmented = {
        "int": ("+= 1", "-= $int", "*= 2", "%= 7", "|= 1"),
        "str": ("+= 'x'", "+= $str"),
        "ints": ("+= [1]", "+= $ints", "+= ($int, 2)"),
        "strs": ("+= ['x']", "+= $str"),
        "dict": ("|= {'on': 1}",),
        "bool": ("&= True", "|= $bool", "^= True"),
    }[kind]
    if body.draft.chance(2):
        body.add(f"{target} = {clipped(body, kind)}")
    else:
        body.add(f"{target} {fill(body, body.draft.pick(augmented))}")
        if kind in CLIPPED:
            body.add(f"{target} = {CLIPPED[kind].format(target)}")


@block(2)
def change_in_place(body: Body) -> None:
    kinds: list[Kind] = [kind for kind in ("ints", "strs", "dict") if body.targets.get(kind)]
    if not kinds:
        return
    kind = body.draft.pick(kinds)
    target = body.draft.pick(body.targets[kind][::-1])
    lists = ("$.append({})", "$.insert(0, {})", "$.extend([{}])", "$[:] = [{}]", "$ and $.pop()", "$.reverse()",
             "$.sort()", "$ and $.remove($[0])", "$.clear()", "$.append({}); $[-1] = {}", "$[1:1] = [{}]")  # fmt: skip
    dicts = ("$['on'] = {}", "$.update(on={})", "$.setdefault('on', {})", "$.pop('on', None)", "$.update({{'b': {}}})",
             "$['on'] = {}; del $['on']", "$.clear()", "$.setdefault('n', 1); $['n'] += {}")  # fmt: skip
    template = body.draft.pick(dicts if kind == "dict" else lists)
    item = expression(body, "str" if kind == "strs" else "int", 1)
    body.add(template.replace("$", target).format(item, item))


@block(2)
def unpack(body: Body) -> None:
    a, b, c = (body.draft.fresh("u") for _ in range(3))
    template, *kinds = body.draft.pick(
        (
            (f"{a}, {b} = $int, $int\n{c} = {a}", "int", "int", "int"),
            (f"{a} = {b} = $bool\n{c} = 1", "bool", "bool", "int"),
            (f"{a}, ({b}, {c}) = $bool, ($str, $int)", "bool", "str", "int"),
            (f"{a}, *{b} = [$int, *$ints]\n{c} = 'x'", "int", "ints", "str"),
            (f"*{a}, {b} = [*$ints, $int]\n{c} = len({a})", "ints", "int", "int"),
            (f"[{a}, {b}], {c} = 'ab', $int", "str", "str", "int"),
            (f"{a}: int = $int\n{b}: bool = $bool\n{c}, = [$str]", "int", "bool", "str"),
            (f"{a}, {b} = $int, $int\n{a}, {b} = {b}, {a}\n{c} = {a} < {b}", "int", "int", "bool"),
            (f"{a}, {b} = dict(k=$int).popitem()\n{c} = $str", "str", "int", "str"),
            (f"({a}, {b}), {c} = [($str, $bool), $int]", "str", "bool", "int"),
        )
    )
    body.add(fill(body, template))
    for name, kind in zip((a, b, c), kinds, strict=True):
        body.know(kind, name, target=True)


@block(1)
def bind_in_expression(body: Body) -> None:
    name, other = body.draft.fresh("w"), body.draft.fresh("w")
    template = body.draft.pick(
        (
            "({name} := $int)",
            "[{name} := $int, {name} + 1]",
            "any(({name} := item) > 2 for item in [1, $int, 3])",
        )
    )
    body.add(f"{other} = {fill(body, template.replace('{name}', name))}")
    body.know("int", name, target=not body.in_function)


@block(1)
def delete(body: Body) -> None:
    name = bind(body, "int", "gone")
    body.names["int"].remove(name)
    body.targets["int"].remove(name)
    body.add(f"del {name}")


@block(4)
def branch(body: Body) -> None:
    if body.depth <= 0:
        return
    with body.block(f"if {expression(body, 'bool')}:") as inner:
        fill_body(inner)
    for _ in range(body.draft.number(0, 2)):
        with body.block(f"elif {expression(body, 'bool')}:") as inner:
            fill_body(inner)
    if body.draft.chance(2):
        with body.block("else:") as inner:
            fill_body(inner)


@block(2)
def for_loop(body: Body) -> None:
    if body.depth <= 0:
        return
    item, other = body.draft.fresh("i"), body.draft.fresh("j")
    head, *kinds = body.draft.pick(
        (
            (f"for {item} in [$int, $int]:", "int"),
            (f"for {item} in $ints:", "int"),
            (f"for {item} in range(3):", "int"),
            (f"for {item} in ($str, $str):", "str"),
            (f"for {item}, {other} in enumerate($strs[:3]):", "int", "str"),
            (f"for {item}, {other} in $dict.items():", "str", "int"),
            (f"for {item} in $dict:", "str"),
            (f"for {item}, {other} in zip($ints, $strs):", "int", "str"),
            (f"for {item} in $str[:3]:", "str"),
            (f"for {item} in sorted(set($ints)):", "int"),
            (f"for {item} in ($new * 2 for $new in $ints):", "int"),
            (f"for {item}, ({other}, _) in [($bool, ($int, 1))]:", "bool", "int"),
            (f"for {item} in reversed([$bool, $bool]):", "bool"),
        )
    )
    _loop(body, fill(body, head), [(item, kinds[0]), (other, kinds[-1])][: len(kinds)])
    _otherwise(body)


def _loop(body: Body, head: str, names: list[tuple[str, str]], first: str = "") -> Body:
    with body.block(head) as inner:
        inner.in_loop = True
        for name, kind in names:
            inner.know(kind, name)
        if first:
            inner.add(first)
        fill_body(inner)
        for _ in range(inner.draft.number(0, 2)):
            with inner.block(f"if {expression(inner, 'bool')}:") as leaving:
                if leaving.draft.chance(2):
                    fill_body(leaving, 1)
                leaving.add(leaving.draft.pick(("break", "continue")))
            fill_body(inner, 1)
    return inner


def _otherwise(body: Body) -> None:
    if body.draft.chance(3):
        with body.block("else:") as inner:
            fill_body(inner, 2)


@block(2)
def while_loop(body: Body) -> None:
    if body.depth <= 0:
        return
    count = body.draft.fresh("n")
    test = body.draft.pick(
        (
            f"{count} < 3",
            f"{count} < 3 and $bool",
            f"not {count} >= 2",
            "True",
            f"{count} < 4 and {count} != $int",
        )
    )
    body.add(f"{count} = 0")
    body.know("int", count)
    stop = f"\nif {count} > 3:\n    break" if body.draft.chance(2) or test == "True" else ""
    _loop(body, fill(body, f"while {test}:"), [], f"{count} += 1{stop}")
    _otherwise(body)


@block(2)
def match_value(body: Body) -> None:
    if body.depth <= 0:
        return
    name, other = body.draft.fresh("m"), body.draft.fresh("m")
    subject, *cases = body.draft.pick(
        (
            ("$int", "case 0 | 1:", f"case {name} if {name} > $lit:", "case int():", "case _:"),
            ("$str", "case 'dev' | 'on':", "case $word:", f"case str({name}):", "case _:"),
            (
                "($int, $str)",
                f"case (0, {name}):",
                f"case ({name}, 'on') if {name} < 5:",
                f"case [_, {name}]:",
            ),
            (
                "$ints",
                "case []:",
                f"case [{name}]:",
                f"case [{name}, *{other}] if {name}:",
                f"case [*{other}]:",
            ),
            (
                "$dict",
                "case {'on': 1}:",
                f"case {{'on': {name}}}:",
                f"case {{'x': _, **{other}}}:",
                "case {}:",
            ),
            ("$bool", "case True:", "case False:"),
            ("($bool, $bool)", "case True, False:", f"case ({name}, True):", "case (False, _):", "case _:"),
            ("($int or None)", "case None:", f"case (1 | 2 | 3) as {name}:", f"case {name}:"),
        )
    )
    body.add(f"match {fill(body, subject)}:")
    taken = cases[: body.draft.number(1, len(cases))]
    for case in taken:
        with body.block(f"    {fill(body, case)}") as inner:
            fill_body(inner, 2)
            inner.lines = [f"    {line}" for line in inner.lines or ["pass"]]


@block(1)
def leave(body: Body) -> None:
    """What ends the program or the function, under a condition."""
    ways = [
        "import sys; sys.exit()",
        "raise SystemExit",
        "raise RuntimeError('enough')",
        "assert False, 'never'",
    ]
    if body.returns is not None:
        ways = [f"return {expression(body, body.returns)}"]
    elif body.in_function:
        ways = ["return", *ways]
    if body.draft.chance(2) and (body.may_leave or body.returns is not None):
        with body.block(f"if {expression(body, 'bool')}:") as inner:
            inner.add(body.draft.pick(ways))
