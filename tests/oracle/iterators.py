"""Blocks with generators, context managers and exceptions."""

from __future__ import annotations

from tests.oracle.blocks import block, fill_body
from tests.oracle.draft import Body
from tests.oracle.expressions import expression, fill, literal
from tests.oracle.functions import open_body


@block(2)
def value_generator(body: Body) -> None:
    name, item = body.draft.fresh("gen"), body.draft.fresh("g")
    other, kept = body.draft.fresh("gen"), body.draft.fresh("it")
    text = body.draft.pick(
        (
            "    yield $int\n    yield $int",
            f"    for {item} in $ints:\n        if {item} > $lit:\n            yield {item}",
            f"    {item} = 0\n    while {item} < 3:\n        yield {item}\n        {item} += 1",
            "    yield from $ints\n    yield 1",
            "    yield 1\n    if $bool:\n        return\n    yield 2",
            "    try:\n        yield $int\n    finally:\n        pass\n    yield 5",
            "    yield from (n * 2 for n in $ints)",
        )
    )
    body.add(f"def {name}():\n{fill(body, text)}")
    body.know("ints", f"list({name}())", f"[*{name}()]", f"[x + 1 for x in {name}()]", f"sorted({name}())")
    body.know(
        "int", f"sum({name}())", f"next({name}(), 7)", f"len(tuple({name}()))", f"max({name}(), default=0)"
    )
    body.know("bool", f"any({name}())", f"(1 in {name}())", f"all(x < 5 for x in {name}())")
    if body.draft.chance(3):
        body.add(
            f"def {other}(source):\n    for x in source:\n        yield x + 1\n{kept} = list({other}({name}()))"
        )
        body.know("ints", kept)


@block(1)
def advanced_generator(body: Body) -> None:
    """A generator that is asked more than once, whose later values the interpreter does not tell apart."""
    if not body.draft.undecided_allowed:
        return
    body.draft.decided = False
    name, made, first, second = (body.draft.fresh(stem) for stem in ("gen", "it", "first", "second"))
    text = body.draft.pick(
        (
            "    yield $int\n    yield $int\n    yield 9",
            "    n = $lit\n    while True:\n        yield n\n        n += 1",
        )
    )
    use = body.draft.pick(
        (
            f"{first} = next({made})\n{second} = next({made})",
            f"{first} = next({made})\nfor {second} in {made}:\n    break",
            f"{first}, {second}, *_ = zip({made}, 'ab')\n{first}, {second} = {first}[0], {second}[0]",
        )
    )
    body.add(f"def {name}():\n{fill(body, text)}\n{made} = {name}()\n{use}")
    body.know("int", first, second)


@block(1)
def acting_generator(body: Body) -> None:
    """What a generator does, happens when somebody iterates."""
    if body.depth <= 0 or body.is_pure:
        return
    name, item = body.draft.fresh("steps"), body.draft.fresh("s")
    inner = open_body(body, "", returns=None)
    inner.in_generator = True
    fill_body(inner, 1)
    inner.add("yield 1")
    fill_body(inner, 1)
    if body.draft.chance(2):
        inner.add("yield 2")
    body.lines += [f"def {name}():", *(f"    {line}" for line in inner.lines)]
    body.add(
        body.draft.pick(
            (
                f"list({name}())",
                f"{name}()",
                f"next({name}())",
                f"for {item} in {name}():\n    break",
                f"for {item} in {name}():\n    pass",
                f"[{item} for {item} in {name}()]",
                f"any({name}())",
                f"({item} for {item} in {name}())",
                f"sum({item} for {item} in {name}())",
                f"{item}, *_ = {name}()",
            )
        )
    )


@block(2)
def manager(body: Body) -> None:
    """A `with` over a manager of the program's own, by class or by `@contextmanager`."""
    if body.depth <= 0:
        return
    name, value = body.draft.fresh("manage"), body.draft.fresh("w")
    body.require("import contextlib")
    swallows = body.draft.pick(("False", "True", "None"))
    made = body.draft.pick(
        (
            f"@contextlib.contextmanager\ndef {name}(x=1):\n    yield x",
            f"class {name}:\n    def __init__(self, x=1):\n        self.x = x\n    def __enter__(self):\n        return self.x\n"
            f"    def __exit__(self, kind, value, trace):\n        return {swallows}",
            f"@contextlib.contextmanager\ndef {name}(x=2):\n    try:\n        yield x\n    finally:\n        pass",
            f"@contextlib.contextmanager\ndef {name}(x=2):\n    try:\n        yield x\n    except ValueError:\n        pass",
            f"def {name}(x=3):\n    return contextlib.nullcontext(x)",
            f"def {name}(x=3):\n    return contextlib.suppress(ValueError, KeyError)",
        )
    )
    body.add(made)
    plain = "suppress" not in made
    raises = body.draft.chance(3)
    catches = "suppress" in made or "except" in made or ("__exit__" in made and swallows == "True")
    lines = body.lines
    with body.block(f"with {name}({expression(body, 'int')}){f' as {value}' if plain else ''}:") as inner:
        if plain:
            inner.know("int", value)
        fill_body(inner)
        if raises and catches:
            inner.add("raise ValueError('known')")
    assert lines is body.lines


RAISES = (
    ("raise ValueError('x')", "ValueError"),
    ("int('no')", "ValueError"),
    ("{}['missing']", "KeyError"),
    ("[][3]", "IndexError"),
    ("1 // 0", "ZeroDivisionError"),
    ("None.name", "AttributeError"),
    ("'a' + 1", "TypeError"),
    ("raise KeyError", "KeyError"),
    ("assert not True, 'x'", "AssertionError"),
    ("raise OSError(2, 'x')", "OSError"),
    ("next(iter([]))", "StopIteration"),
    ("import sys; sys.exit(1)", "SystemExit"),
    ("[].pop()", "IndexError"),
    ("a, b = [1]", "ValueError"),
    ("[1].index(5)", "ValueError"),
    ("{'a': 1}.pop('b')", "KeyError"),
    ("'abc'.index('x')", "ValueError"),
)
CATCHERS = (
    "Exception",
    "BaseException",
    "(ValueError, KeyError)",
    "LookupError",
    "ArithmeticError",
    "ValueError",
    "TypeError",
)


@block(3)
def try_known(body: Body) -> None:
    """A `try` whose body certainly raises, directly or in a function."""
    if body.depth <= 0:
        return
    text, kind = body.draft.pick(RAISES)
    own = body.draft.fresh("Error")
    if body.draft.chance(4):
        body.add(f"class {own}(ValueError):\n    pass")
        text, kind = f"raise {own}('own')", body.draft.pick((own, "ValueError"))
    if body.draft.chance(3):
        name = body.draft.fresh("fails")
        body.add(f"def {name}():\n    {text}")
        text = f"{name}()"
    with body.block("try:") as inner:
        fill_body(inner, 1)
        inner.add(text)
        fill_body(inner, 1)
    handlers = [body.draft.pick(CATCHERS) for _ in range(body.draft.number(0, 2))]
    for handler in (*handlers, kind):
        with body.block(f"except {handler}{' as error' if body.draft.chance(3) else ''}:") as inner:
            fill_body(inner, 1)
    _endings(body)


@block(2)
def try_quiet(body: Body) -> None:
    """A `try` whose body raises nothing, which the interpreter does not know."""
    if body.depth <= 0:
        return
    with body.block("try:") as inner:
        fill_body(inner, 2)
    if body.draft.chance(2):
        with body.block(
            f"except {body.draft.pick(('ValueError', '(KeyError, TypeError)', 'LookupError as error'))}:"
        ) as inner:
            if body.draft.undecided_allowed:
                body.draft.decided = False
                fill_body(inner, 1)
        _endings(body)
    else:
        with body.block("finally:") as inner:
            fill_body(inner, 1)


def _endings(body: Body) -> None:
    for ending in ("else:", "finally:"):
        if body.draft.chance(3):
            with body.block(ending) as inner:
                fill_body(inner, 1)


@block(1)
def fallback(body: Body) -> None:
    """A value with a way out when it cannot be had; that it can is nothing the interpreter knows."""
    name = body.draft.fresh("value")
    tried, error = body.draft.pick(
        (("int('x1')", "ValueError"), ("$dict['surely not']", "KeyError"), ("[1, 2][5]", "IndexError"))
    )
    if body.draft.undecided_allowed and body.draft.chance(2):
        body.draft.decided = False
        tried, error = body.draft.pick((("int('41')", "ValueError"), ("{'a': $int}['a']", "KeyError")))
    body.add(
        f"try:\n    {name} = {fill(body, tried)}\nexcept {error}:\n    {name} = {expression(body, 'int')}"
    )
    body.know("int", name, target=True)


@block(1)
def nested_errors(body: Body) -> None:
    """Re-raised, chained, replaced and swallowed by `finally`."""
    found = body.draft.fresh("caught")
    text = body.draft.pick(
        (
            "try:\n    try:\n        int('x')\n    except ValueError:\n        raise\nexcept ValueError:\n    FOUND = 1",
            "try:\n    try:\n        int('x')\n    except ValueError as e:\n        raise KeyError('k') from e\nexcept KeyError:\n    FOUND = 2",
            "try:\n    try:\n        {}['x']\n    finally:\n        FOUND = 3\nexcept KeyError:\n    FOUND += 4",
            "try:\n    raise ValueError('a', 5)\nexcept ValueError as e:\n    FOUND = e.args[1]",
            "def swallow():\n    try:\n        return int('x')\n    except ValueError:\n        return 5\n    finally:\n        pass\nFOUND = swallow()",
            "def last():\n    for i in range(3):\n        try:\n            if i == 1:\n                continue\n            if i == 2:\n                break\n"
            "        finally:\n            pass\n    return i\nFOUND = last()",
            "def both():\n    try:\n        return 1\n    finally:\n        return 2\nFOUND = both()",
        )
    )
    body.add(
        text.replace("FOUND", found)
        .replace("swallow", body.draft.fresh("swallow"))
        .replace("last", body.draft.fresh("last"))
        .replace("both", body.draft.fresh("both"))
    )
    body.know("int", found, target=True)
    if body.draft.chance(4):
        body.add(f"assert {found} != {literal(body, 'int')} or True")
