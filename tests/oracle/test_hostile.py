"""Programs written to blow up whoever interprets them: each ends soon and small, and says what was cut."""

from __future__ import annotations

import resource
from pathlib import Path
from time import process_time

import pytest

from fumehood.findings.finding import Confidence
from tests.support import reported, scan_files

# What counts branches would take most of the time that is measured.
pytestmark = pytest.mark.no_cover

SECONDS = 10
MEGABYTES = 300
HEAD = "import os\nfrom flask import Flask\napp = Flask(__name__)\n"
TAIL = "\napp.run()\n"


def lines(count: int, template: str) -> str:
    """A line for each number, `#` in the template; `#+` is the next number and `#?` some other one."""
    return "\n".join(
        template.replace("#+", str(n + 1)).replace("#?", str((n * 13 + 5) % count)).replace("#", str(n))
        for n in range(count)
    )


def nested(depth: int, head: str, body: str) -> str:
    """Blocks in blocks."""
    return (
        "\n".join("    " * n + head.replace("#", str(n)) for n in range(depth)) + "\n" + "    " * depth + body
    )


WHOLE = {
    "a call tree of 2**40 calls": lines(40, "def f#(n):\n    f#+(n)\n    f#+(n + 1)")
    + "\ndef f40(n): pass\nf0(0)",
    "a call tree of undecided calls": lines(40, "def f#(n):\n    if n: f#+(n + '1')\n    f#+(n + 'x')")
    + "\ndef f40(n): pass\nf0(os.environ['X'])",
    "5,000 branches in a row": "x = 0\n" + lines(5_000, "if os.environ.get('A#'):\n    x += #\n    y# = x"),
    "branches that fill a list": "x = []\n" + lines(3_000, "if os.environ.get('A#'):\n    x.append(#)"),
    "a chain of 400 elif": "x = os.environ.get('A')\nif x: pass\n" + lines(400, "elif x == 'a#':\n    y = #"),
    "nested branches": nested(90, "if os.environ.get('A#'):", "x = 1"),
    "3,000 failing imports": lines(3_000, "try:\n    import m#\nexcept ImportError:\n    m# = None"),
    "a dictionary of 30,000 entries": "x = {" + lines(30_000, "'k#': #,") + "}\napp.config.update(x)",
    "a list of 100,000 elements": "x = [" + lines(100_000, "#,") + "]\nfor i in x: y = i\nz = sorted(x)",
    "text that doubles": "x = 'ab'\nfor i in range(60):\n    x = x + x",
    "text with holes that doubles": "x = os.environ['A']\nfor i in range(60):\n    x = f'{x}{x}'",
    "tuples in tuples": "x = y = ()\nfor i in range(60):\n    x, y = (x, x), (y, y)\nz = x == y, str(x), sorted([x])",
    "a list in itself": "x = []\nx.append(x)\ny = x == x, str(x), x < [x], x in x\nd = {}\nd['d'] = d\nz = str(d)",
    "long text": "x = 'x' * 10**9, [0] * 10**9, (1, 2) * 10**8, 'a'.ljust(10**9), 'a'.__mul__(10**9)",
    "wide formats": "x = '%1000000000d' % 1, '{:1000000000}'.format(1), f'{1:1000000000}', format(1, '1000000000'),"
    " '%*d' % (10**9, 1), '{0:{1}}'.format('a', 10**9), ('%s' * 9000) % (('x' * 9000,) * 9000), round(1, -10**9)",
    "replacement": "x = 'a' * 300\nfor i in range(60):\n    x = x.replace('a', 'a' * 300)\ny = 'a'.replace('', x)",
    "large numbers": "x = 9**9**9\ny = 1 << (1 << 40)\nz = 3\nfor i in range(60):\n    z = z * z\nw = str(z), int(z)",
    "endless iterators": "import itertools\nfor i in itertools.count(): pass\nx = list(itertools.count())\n"
    "def g():\n    while True:\n        yield 1\ny = list(g())\ndef h(n):\n    yield n\n    yield from h(n + 1)\nz = list(h(0))",
    "a chain of 1,000 classes": "class C0: pass\n"
    + lines(1_000, "class C#+(C#):\n    def m(self): return super().m()")
    + "\nC1000().m()",
    "diamonds": "class A0: pass\nclass B0: pass\n"
    + lines(200, "class A#+(A#, B#): pass\nclass B#+(A#, B#): pass")
    + "\nA200().x",
    "recursion without end": "def f(n):\n    return f(n + 1) or f(n)\nf(0)\ndef g(n):\n    return g([n, n])\ng(os.environ)\n"
    "def fib(n):\n    return n if n < 2 else fib(n - 1) + fib(n - 2)\nfib(90)",
    "60 decorators": "def d(f):\n    return lambda *a: f(*a) or f(*a)\n" + "@d\n" * 60 + "def f(): pass\nf()",
    "alternatives": lines(100, "a# = # if os.environ.get('A#') else -#")
    + "\nx = 0"
    + "".join(f" + a{n}" for n in range(100)),
    "comparisons": "x = os.environ\ny = " + " < ".join(f"x[{n}]" for n in range(3_000)),
}
"""All of each is followed: the server after it is found, and nothing is said."""

CUT = {
    "10,000 functions that call each other": lines(10_000, "def f#(n):\n    return f#?(n + 1) or f#+(n)")
    + "\ndef f10000(n): pass\nf0(0)",
    "comprehensions 90 deep": "x = " + "[" * 90 + "1" + " for a in range(3)]" * 90,
    "100 loops in a comprehension": "x = [1" + "".join(f" for a{n} in range(50)" for n in range(100)) + "]",
    "loops in loops": nested(15, "while True:", "x = 1"),
    "loops over ranges in loops": nested(15, "for a# in range(60):", "x = 1"),
    "lists that double": "x = [1, 2]\nfor i in range(60):\n    x = x + x",
    "5,000 cases": "match os.environ.get('A'):\n" + lines(5_000, "    case 'a#':\n        y = #"),
    "5,000 operands": "x = " + " or ".join(f"os.environ.get('A{n}')" for n in range(5_000)),
    "special methods that ask themselves": "class A:\n    def __getattr__(self, name): return getattr(self, name + 'a')\n"
    "    def __eq__(self, other): return self == other\n    def __iter__(self): return iter(self)\n"
    "    def __len__(self): return len(self)\na = A()\na == a\nfor i in a: pass\nlen(a)\na.x",
}
"""Some of each is left out, which is said; the server after it is still found."""


def scan_hostile(root: Path, files: dict[str, str]) -> tuple[set[int], list[str]]:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    began = process_time()
    result = scan_files(root, files, "run-on-import", confidence=Confidence.LOW)
    assert process_time() - began < SECONDS
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < MEGABYTES * 1024
    return {line for _, line, _ in reported(result)}, [one.id for one in result.notifications]


@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in WHOLE.items()])
def test_followed_to_its_end(text: str, tmp_path: Path) -> None:
    program = HEAD + text + TAIL

    assert scan_hostile(tmp_path, {"program.py": program}) == ({program.count("\n")}, [])


@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in CUT.items()])
def test_cut_and_said_so(text: str, tmp_path: Path) -> None:
    program = HEAD + text + TAIL

    assert scan_hostile(tmp_path, {"program.py": program}) == ({program.count("\n")}, ["limit-reached"])


def test_an_import_cycle_of_500_modules(tmp_path: Path) -> None:
    files = {f"m{n}.py": f"from m{(n + 1) % 500} import *\nimport m{(n + 7) % 500}\n" for n in range(500)}

    assert scan_hostile(tmp_path, {**files, "app.py": HEAD + "from m0 import x\napp.run(x)\n"}) == (
        {5},
        ["limit-reached"],
    )


def test_an_import_cycle_of_500_modules_with_an_app_each(tmp_path: Path) -> None:
    files = {f"m{n}.py": f"import m{(n + 1) % 500}\n{HEAD}{TAIL}" for n in range(500)}

    found, said = scan_hostile(tmp_path, files)

    assert found == {6}
    assert set(said) == {"limit-reached"}


def test_many_modules_that_each_take_long_share_what_there_is(tmp_path: Path) -> None:
    text = HEAD + nested(15, "for a# in range(60):", "x = 1") + TAIL

    found, said = scan_hostile(tmp_path, {f"m{n}.py": text for n in range(40)})

    assert found == {text.count("\n")}
    assert said == ["limit-reached"] * 40
