"""What names an import statement binds."""

from __future__ import annotations

import pytest

from tests.support import assert_value

PACKAGE = {
    "p/__init__.py": "from . import a\nfrom .a import x as y",
    "p/a.py": "x = 1\nfrom .s import deep\nfrom .. import p as outer",
    "p/s/__init__.py": "",
    "p/s/deep.py": "z = 3\nfrom ...p.a import x\nfrom .. import a",
}


@pytest.mark.parametrize(
    ("program", "expected"),
    [
        ("import p.s.deep\np.s.deep.z", "3"),
        ("import p.s.deep as d\nd.x", "1"),
        ("from p import a, y\n[a.x, y]", "[1, 1]"),
        ("from p.s import deep\ndeep.a.x", "1"),
        ("from p.a import deep\ndeep", "module p.s.deep"),
        ("import os.path\nos.path", "os.path"),
        ("import os.path as q\nq", "os.path"),
        ("from flask import Flask as F\nF", "flask.Flask"),
        ("from flask.app import Flask as F\nF", "flask.Flask"),
        ("import flask.app\nflask.app.Flask", "flask.Flask"),
        ("from lib import *\n[a, print]", "[lib.a, builtins.print]"),
        ("def f():\n    global os\n    import os\nf()\nos", "os"),
        ("class A:\n    from lib import x\nA.x", "lib.x"),
        ("from . import gone\ngone", "?.gone"),
    ],
)
def test_value(program: str, expected: str) -> None:
    assert_value({"main.py": program, **PACKAGE}, expected)
