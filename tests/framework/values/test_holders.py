"""What is put into objects of the standard library, and what comes out of them."""

from __future__ import annotations

import pytest

from tests.arrivals import assert_arrivals
from tests.support import reveal

BUFFERS = (
    """
    import io
    b = io.StringIO()
    b.write("a")
    execute(b.getvalue())
    b.write(x)
    execute(b.getvalue())  # !
    b.truncate(0)
    execute(b.getvalue())
    """,
    """
    from io import BytesIO, StringIO, TextIOWrapper
    execute(BytesIO(x.encode()).read())  # !
    execute(StringIO(x).read(3))  # !
    execute(TextIOWrapper(BytesIO(x.encode())).readline())  # !
    execute(StringIO("a").read())
    for line in StringIO(x):
        execute(line)  # !
    with StringIO(x) as b:
        execute(b.readlines()[0])  # !
    """,
    """
    import io
    b = io.StringIO("a")
    b.writelines(["b", "c"])
    execute(b.getvalue())
    print("name", x, file=b)
    execute(b.getvalue())  # !
    print(x)
    """,
)
ENDS = (
    """
    from collections import deque
    d = deque(["a", x])
    execute(d[0])
    execute(d.popleft())
    execute(d.popleft())  # !
    """,
    """
    from collections import deque
    d = deque()
    d.append(x)
    d.appendleft("a")
    d.extendleft(["b", "c"])
    execute(d[2])
    execute(d[3])  # !
    d.rotate(1)
    execute(d[0])  # !
    execute(d[3])
    """,
    """
    import queue
    first, last, any_ = queue.Queue(), queue.LifoQueue(), queue.PriorityQueue()
    for q in (first, last, any_):
        q.put("a")
        q.put(x)
    execute(first.get())
    execute(last.get())  # !
    execute(any_.get_nowait())  # !
    execute(first.get())  # !
    execute(last.get())
    """,
)
RECORDS = (
    """
    from collections import ChainMap, OrderedDict, namedtuple
    Point = namedtuple("Point", "a, b")
    p = Point("a", x)
    execute(p.a)
    execute(p.b)  # !
    execute(p[1])  # !
    a, b = p
    execute(a)
    Other = namedtuple("Other", ["a", "b"], defaults=["b"])
    execute(Other(x).b)
    execute(Other(x).a)  # !
    execute(ChainMap({"a": "a"}, {"a": x})["a"])
    execute(ChainMap({"a": "a"}, {"b": x})["b"])  # !
    execute(OrderedDict(a="a", b=x)["a"])
    """,
)


@pytest.mark.parametrize("body", [*BUFFERS, *ENDS, *RECORDS])
def test_what_comes_out(body: str) -> None:
    assert_arrivals("\n".join(line.removeprefix("    ") for line in body.strip("\n").split("\n")))


@pytest.mark.parametrize(
    ("program", "expected"),
    [
        ("import io\nb = io.StringIO('a')\nb.write('b')\nb.getvalue()", "'ab'"),
        ("from collections import deque\nlen(deque([1, 2]))", "2"),
        ("import queue\nqueue.Queue().get()", "?"),
        (
            "import configparser\nc = configparser.ConfigParser()\nc.read_string('[s]\\na = 1')\nc.get('s', 'a')",
            "'1'",
        ),
    ],
)
def test_what_is_known_stays_known(program: str, expected: str) -> None:
    assert reveal(program) == expected
