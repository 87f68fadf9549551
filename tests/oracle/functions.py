"""Blocks that define functions of all forms and call them."""

from __future__ import annotations

from dataclasses import dataclass

from tests.oracle.blocks import block, fill_body
from tests.oracle.draft import KINDS, Body, Kind
from tests.oracle.expressions import expression, fill, literal
from tests.oracle.statements import clipped

SIGNATURES = (
    ("a, b", ("2, 'x'", "b='on', a=1", "*[1, 'b']", "**{'a': 3, 'b': ''}", "1, **dict(b='z')")),
    ("a=1, b='x'", ("", "5", "b='on'", "*(4,)", "**{}")),
    ("a, /, b='x', *, key=True", ("1", "1, key=False", "2, 'q', key=False", "*[3], **{'key': 0}")),
    (
        "a, *rest, b='on', **options",
        ("1", "1, 2, 3, b='y'", "1, key=False, extra=2", "0, *[2, 3], **{'z': 1}"),
    ),
    ("*args, **options", ("", "1, 2", "key=1, b='x'", "*[1], **{'b': 'y'}")),
    ("a: int, b: str = 'x' * 2, *, key: bool = not True", ("1", "2, key=True", "3, b='3'")),
)


@dataclass(slots=True)
class Function:
    """A function that was written: its name and the texts of arguments it may be called with."""

    name: str
    calls: tuple[str, ...]


def open_body(body: Body, parameters: str, *, returns: Kind | None) -> Body:
    """The empty body of a function that knows its parameters."""
    inner = body.inner(function=True)
    inner.returns, inner.is_pure = returns, body.is_pure or returns is not None
    for name, kind, text in (("a", "int", "a"), ("b", "str", "b"), ("key", "bool", "bool(key)")):
        if f"{name}:" in parameters or f"{name}=" in parameters or f"{name}," in f"{parameters},":
            inner.know(kind, text)
    if "*rest" in parameters:
        inner.know("ints", "list(rest)")
    if "*args" in parameters:
        inner.know("ints", "list(args)")
        inner.know("int", "len(args)")
        inner.know("bool", "'key' in options", "options.get('key', 1) == 1")
    if "**options" in parameters:
        inner.know("int", "len(options)")
    return inner


def close_body(body: Body, head: str, inner: Body) -> None:
    """Write the function."""
    if inner.returns is not None:
        inner.add(f"return {expression(inner, inner.returns)}")
    body.lines += [head, *(f"    {line}" for line in inner.lines or ["pass"])]


def define(body: Body, *, returns: Kind | None, head: str = "def", first: str = "") -> Function:
    """A function with parameters, its body and perhaps a result."""
    name = body.draft.fresh("f")
    parameters, calls = body.draft.pick(SIGNATURES)
    first_line = f"{first}, " if first else ""
    inner = open_body(body, parameters, returns=returns)
    fill_body(inner, 3 if returns is None else 2)
    close_body(body, f"{head} {name}({first_line}{parameters}):", inner)
    return Function(name, calls)


def call(body: Body, function: Function, name: str | None = None) -> str:
    """A call of it."""
    return f"{name or function.name}({body.draft.pick(function.calls)})"


@block(4)
def value_function(body: Body) -> None:
    if body.depth <= 0:
        return
    kind = body.draft.pick(KINDS)
    function = define(body, returns=kind)
    body.know(kind, call(body, function), call(body, function))


@block(4)
def acting_function(body: Body) -> None:
    """A function that is called for what it does, in one of many ways."""
    if body.depth <= 0:
        return
    function = define(body, returns=None)
    text = call(body, function)
    body.know("act", text)
    alias, item = body.draft.fresh("act"), body.draft.fresh("i")
    key = f"{alias}['go']"
    body.add(
        body.draft.pick(
            (
                text,
                f"{alias} = {function.name}\n{call(body, function, alias)}",
                f"{alias} = lambda: {text}\n{alias}()",
                f"{alias} = {{'go': {function.name}, 'no': None}}\n{call(body, function, key)}",
                f"[{text} for {item} in range({body.draft.number(0, 2)})]",
                f"{expression(body, 'bool')} and {text}",
                f"{expression(body, 'bool')} or {text}",
                f"{text} if {expression(body, 'bool')} else None",
                f"({text}, None)[1]",
                f"for {alias} in ({function.name}, {function.name}):\n    {call(body, function, alias)}",
                f"import functools\n{alias} = functools.partial({function.name})\n{call(body, function, alias)}",
                f"print({text})",
            )
        )
    )


@block(2)
def lambda_value(body: Body) -> None:
    name = body.draft.fresh("fn")
    kind, template, calls = body.draft.pick(
        (
            ("int", "lambda a, b=$int: a + b", ("(1)", "(1, 2)", "(b=3, a=4)")),
            ("bool", "lambda *a: len(a) > 1 or $bool", ("()", "(1, 2)", "(*'abc')")),
            ("str", "lambda **k: k.get('name', $str)", ("()", "(name='x')", "(**{'name': 'y'})")),
            ("bool", "lambda a: (lambda b: a and not b)", ("(True)(False)", "(False)(True)")),
            ("int", "lambda n: n if n < 2 else 5 + n", ("(1)", "(2)")),
        )
    )
    body.add(f"{name} = {fill(body, template)}")
    body.know(kind, name + body.draft.pick(calls))


@block(2)
def closure(body: Body) -> None:
    """A counter, an accumulator or a chooser that keeps state in an enclosing function."""
    outer, made = body.draft.fresh("make"), body.draft.fresh("c")
    state, change, result, kind = body.draft.pick(
        (
            ("$int % 5", "state += step", "state", "int"),
            ("$bool", "state = not state", "state", "bool"),
            ("[$int]", "seen = len(state)", "len(state) + seen", "int"),
            ("$str", "state = state[1:] + 'x'", "state", "str"),
        )
    )
    body.add(
        f"def {outer}(step=1):\n    state = {fill(body, state)}\n    def inner():\n        nonlocal state\n"
        f"        {change}\n        return {result}\n    return inner\n{made} = {outer}()"
    )
    body.know(kind, f"{made}()", f"{outer}(2)()")


@block(1)
def global_state(body: Body) -> None:
    """A function that rebinds a name of the module."""
    if body.in_function:
        return
    kind = body.draft.pick(KINDS)
    state, name = body.draft.fresh("STATE"), body.draft.fresh("f")
    body.add(
        f"{state} = {expression(body, kind)}\ndef {name}():\n    global {state}\n    {state} = {literal(body, kind)}"
    )
    if body.draft.chance(2):
        body.add(f"{name}()")
    body.know("act", f"{name}()")
    body.know(kind, state, target=True)


@block(2)
def act_again(body: Body) -> None:
    """Call an earlier function once more."""
    if body.known("act") and not body.is_pure and not body.in_async:
        body.add(body.draft.pick(body.known("act")))


@block(2)
def recursion(body: Body) -> None:
    name, other = body.draft.fresh("r"), body.draft.fresh("r")
    depth = body.draft.number(0, 12)
    kind, text, use = body.draft.pick(
        (
            ("int", f"def {name}(n):\n    return 1 if n < 1 else n + {name}(n - 1)", f"{name}({depth})"),
            (
                "str",
                f"def {name}(n, found=''):\n    if n == 0:\n        return found\n    return {name}(n - 1, found + 'x')",
                f"{name}({depth})",
            ),
            (
                "bool",
                f"def {name}(n):\n    return n == 0 or {other}(n - 1)\ndef {other}(n):\n    return n != 0 and {name}(n - 1)",
                f"{name}({depth})",
            ),
            (
                "ints",
                f"def {name}(items):\n    return [] if not items else [*{name}(items[1:]), items[0]]",
                f"{name}($ints)",
            ),
            (
                "int",
                f"def {name}(n):\n    return n if n < 2 else {name}(n - 1) + {name}(n - 2)",
                f"{name}({depth % 7})",
            ),
        )
    )
    body.add(text)
    body.know(kind, fill(body, use))


@block(1)
def partial(body: Body) -> None:
    body.require("from functools import partial")
    name = body.draft.fresh("p")
    kind, made, use = body.draft.pick(
        (
            ("int", "partial(max, $int)", "(3)"),
            ("int", "partial(int, base=2)", "('101')"),
            ("ints", "partial(sorted, reverse=True)", "([1, 2])"),
            ("str", "partial(lambda a, b, c='z': a + b + c, $str)", "('y', c='q')"),
            ("bool", "partial(partial(lambda a, b: a is b, None), b=None)", "()"),
        )
    )
    body.add(f"{name} = {fill(body, made)}")
    body.know(kind, name + use)


@block(2)
def decorated(body: Body) -> None:
    """A function behind a decorator of the program's own."""
    if body.depth <= 0:
        return
    wrapper = body.draft.fresh("deco")
    form = body.draft.pick(("plain", "wraps", "arguments", "registry", "class", "stacked", "swallow"))
    body.require("import functools")
    body.add(_decorator(body, wrapper, form))
    use = {"arguments": f"@{wrapper}({literal(body, 'bool')})", "stacked": f"@{wrapper}\n@{wrapper}"}.get(
        form, f"@{wrapper}"
    )
    kind = body.draft.pick((None, *KINDS))
    inner = body.inner()
    function = define(inner, returns=kind)
    body.add(use)
    body.lines += inner.lines
    name = f"{wrapper}_all[{function.name!r}]" if form == "registry" else function.name
    if form == "swallow" or kind is None:
        body.add(call(body, function, name))
    else:
        body.know(kind, call(body, function, name))


def _decorator(body: Body, name: str, form: str) -> str:
    condition = expression(body, "bool", 1)
    return {
        "plain": f"def {name}(f):\n    def inner(*args, **kwargs):\n        return f(*args, **kwargs)\n    return inner",
        "wraps": f"def {name}(f):\n    @functools.wraps(f)\n    def inner(*args, **kwargs):\n"
        "        result = f(*args, **kwargs)\n        return result\n    return inner",
        "arguments": f"def {name}(twice):\n    def outer(f):\n        def inner(*args, **kwargs):\n            if twice:\n"
        "                f(*args, **kwargs)\n            return f(*args, **kwargs)\n        return inner\n    return outer",
        "registry": f"{name}_all = {{}}\ndef {name}(f):\n    {name}_all[f.__name__] = f\n    return f",
        "class": f"class {name}:\n    def __init__(self, f):\n        self.f = f\n    def __call__(self, *args, **kwargs):\n"
        "        return self.f(*args, **kwargs)",
        "stacked": f"def {name}(f):\n    return lambda *args, **kwargs: f(*args, **kwargs)",
        "swallow": f"def {name}(f):\n    def inner(*args, **kwargs):\n        if {condition}:\n            f(*args, **kwargs)\n"
        "    return inner",
    }[form]


@block(1)
def coroutine(body: Body) -> None:
    """An `async def` that is run, awaited by another, gathered, or never run."""
    if body.depth <= 0 or body.in_async or body.is_pure:
        return
    body.require("import asyncio")
    inner = body.inner()
    inner.in_async = True
    function = define(inner, returns=None, head="async def")
    body.lines += inner.lines
    outer, text = body.draft.fresh("go"), call(body, function)
    body.add(
        body.draft.pick(
            (
                f"asyncio.run({text})",
                f"async def {outer}():\n    await {text}\nasyncio.run({outer}())",
                f"{text}.close()",
                f"async def {outer}():\n    await asyncio.gather({text}, {text})\nasyncio.run({outer}())",
                f"async def {outer}():\n    task = asyncio.create_task({text})\n    await task\nasyncio.run({outer}())",
            )
        )
    )


@block(1)
def accumulate(body: Body) -> None:
    """A loop that computes, as people write them."""
    total, item = body.draft.fresh("total"), body.draft.fresh("i")
    body.add(
        f"{total} = 0\nfor {item} in {clipped(body, 'ints')}:\n    {total} += {item} if {item} % 2 else 1"
    )
    body.know("int", total, target=True)
