"""`try` statements: what names are in a handler, and what its exception says."""

from __future__ import annotations

import pytest

from fumehood.framework.sinks import SinkReached
from tests.arrivals import assert_arrivals, seen_in, view
from tests.support import assert_value


@pytest.mark.parametrize(
    ("program", "expected"),
    [
        (
            "def f():\n    x = 1\n    try:\n        x = 2\n        u()\n        x = 3\n"
            "    except ValueError:\n        return x\n    return 4\nf()",
            "1 | 2 | 3 | 4",
        ),
        (
            "def f():\n    try:\n        return 1\n    except ValueError:\n        pass\n    return 2\nf()",
            "1",
        ),
        ("try:\n    x = u()\nexcept ValueError:\n    x = 2\nelse:\n    x = 3\nx", "3 | 2"),
        ("try:\n    x = 1\nexcept ValueError:\n    x = 2\nelse:\n    x = 3\nx", "3"),
        ("try:\n    raise KeyError\nexcept ValueError:\n    x = 1\nexcept KeyError:\n    x = 2\nx", "2"),
        ("try:\n    raise ValueError('a')\nexcept ValueError as e:\n    x = str(e)\nx", "'a'"),
        ("def f():\n    try:\n        return 1\n    finally:\n        return 2\nf()", "2"),
        (
            "def f():\n    if u: raise ValueError('a')\ntry:\n    f()\nexcept ValueError as e:\n    x = e.args[0]\nx",
            "'a' | ?.args[]",
        ),
    ],
)
def test_value(program: str, expected: str) -> None:
    assert_value(program, expected)


@pytest.mark.parametrize(
    "body",
    [
        "try:\n    n = int(x)\nexcept ValueError:\n    execute(x)  # !\nelse:\n    execute(x)",
        "def f():\n    if y: raise ValueError(x)\ntry:\n    f()\nexcept ValueError as e:\n    execute(str(e))  # !",
        "try:\n    f(1)\nexcept Exception as e:\n    execute(str(e))",
        "try:\n    if x != 'a': raise ValueError\nexcept ValueError:\n    execute(x)  # !\n    return\nexecute(x)",
        "try:\n    int(x)\n    y = 'a'\nexcept (TypeError, ValueError):\n    y = x\nexecute(y)  # !",
    ],
)
def test_arrival(body: str) -> None:
    assert_arrivals(body)


@pytest.mark.parametrize(
    ("handler", "told"),
    [
        ("except Exception as e", True),
        ("except ValueError as e", True),
        ("except Own as e", False),
        ("except NotFound as e", False),
        ("except (Own, NotFound) as e", False),
        ("except (Own, KeyError) as e", True),
    ],
)
def test_the_text_of_an_exception_that_a_library_raised_tells_about_the_inside(
    handler: str, told: bool
) -> None:
    head = "from werkzeug.exceptions import NotFound\nclass Own(Exception): pass\n"
    seen = seen_in(view(f"{head}try:\n    f(1)\n{handler}:\n    return str(e)"))
    kinds = {one.kind for one in seen.of(SinkReached)}
    assert ("trace" in kinds) is told
