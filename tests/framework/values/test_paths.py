"""Paths that are made: joined, resolved and taken apart."""

from __future__ import annotations

import pytest

from tests.arrivals import assert_arrivals

BEFORE = """\
import os, posixpath
from pathlib import Path
BASE = Path('/srv/x')
"""


@pytest.mark.parametrize(
    "body",
    [
        "open(os.path.join('/srv', x))  # !",
        "open(os.path.join(x, 'name'))  # !",
        "open(os.path.join('/srv', x, '/etc/hosts'))",
        "open(os.path.join('/srv', '/etc/hosts'))",
        "open(os.path.join(*['/srv', x]))  # !",
        "open(posixpath.join('/srv', x))  # !",
        "open(BASE / x)  # !",
        "open('/srv' / Path(x))  # !",
        "open(Path('/srv', x))  # !",
        "open(BASE.joinpath('a', x))  # !",
        "open(str(BASE / x))  # !",
        "open(os.fspath(BASE / x))  # !",
        "open(f'{BASE}/{x}')  # !",
        "open((BASE / x).absolute())  # !",
        "open((BASE / x).resolve())  # !",
        "open((BASE / x).parent / 'a')  # !",
        "open(BASE / Path(x).name)",
        "open(BASE / Path(x).stem)",
        "open(BASE / ('a' + Path(x).suffix))",
        "open(BASE / Path(x))  # !",
        "open(Path('a/b.txt').name)",
        "open(os.path.realpath('/srv/' + x))  # !",
        "open('/srv' + os.path.normpath('/' + x))",
        "open('/srv/' + os.path.normpath(x))  # !",
        "open('/srv' + os.path.abspath(x))",
        "open('/srv/' + os.path.basename(x))",
        "open('/srv/' + os.path.dirname(x))  # !",
        "open(os.path.join(os.path.dirname('/srv/a.txt'), x))  # !",
        "open('/srv/' + os.path.dirname(x + '/a'))  # !",
        "open('/srv/' + os.path.split(x)[1])",
        "open('/srv/' + os.path.split(x)[0])  # !",
        "open('/srv/a' + os.path.splitext(x)[1])",
        "open('/srv/a' + os.path.splitext(x)[0])  # !",
        "open(BASE.with_name(x))",
        "open((BASE / 'a.txt').with_name('b.txt') / x)  # !",
        "open((BASE / 'a.txt').with_name('b.txt'))",
        "open((BASE / x).with_name('b.txt'))  # !",
        "open(Path(x).with_name('b.txt'))  # !",
        "open(Path.cwd() / 'a.txt')",
        "open(Path.cwd() / x)  # !",
        "from werkzeug.utils import safe_join\nopen(safe_join('/srv', x))",
        "from werkzeug.utils import safe_join\nopen(safe_join(x, 'a'))  # !",
        "from werkzeug.security import safe_join\nopen(safe_join('/srv', 'a', x))",
    ],
)
def test_made(body: str) -> None:
    assert_arrivals(f"{BEFORE}\n{body}")
