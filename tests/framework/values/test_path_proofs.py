"""Questions about paths, and what their answers prove."""

from __future__ import annotations

import pytest

from tests.arrivals import assert_arrivals

BEFORE = """\
import os
from pathlib import Path
from urllib.parse import unquote
BASE = Path('/srv/x').resolve()
ROOT = os.environ['ROOT']
"""


@pytest.mark.parametrize(
    "body",
    [
        "p = (BASE / x).resolve()\nif not p.is_relative_to(BASE):\n    abort(404)\np.read_text()",
        "p = BASE / x\nif not p.is_relative_to(BASE):\n    abort(404)\np.read_text()  # !",
        "p = (BASE / x).resolve()\nif not p.is_relative_to(request.args['y']):\n    abort(404)\np.read_text()  # !",
        "p = (BASE / x).resolve()\np.relative_to(BASE)\np.read_text()",
        "p = (BASE / x).resolve()\np.relative_to(BASE, walk_up=True)\np.read_text()  # !",
        "p = (BASE / x).resolve()\nif BASE in p.parents:\n    p.read_text()",
        "p = (BASE / x).resolve()\nif BASE not in p.parents:\n    p.read_text()  # !",
        "p = BASE / x\nif BASE in p.parents:\n    p.read_text()  # !",
        "p = (BASE / x).resolve()\nif not str(p).startswith(f'{BASE}/'):\n    abort(404)\np.read_text()",
        "p = (BASE / x).resolve()\nif not str(p).startswith(str(BASE)):\n    abort(404)\np.read_text()  # !",
        "p = os.path.abspath(os.path.join(ROOT, x))\nif not p.startswith(ROOT):\n    abort(404)\nopen(p)",
        "p = os.path.join(ROOT, x)\nif not p.startswith(ROOT):\n    abort(404)\nopen(p)  # !",
        "p = os.path.realpath(os.path.join(ROOT, x))\nif os.path.commonpath([ROOT, p]) == ROOT:\n    open(p)",
        "p = os.path.realpath(os.path.join(ROOT, x))\nif os.path.commonprefix([p, ROOT]) != ROOT:\n    open(p)  # !",
        "p = os.path.join(ROOT, x)\nif os.path.commonpath([ROOT, p]) == ROOT:\n    open(p)  # !",
        "if os.path.relpath(os.path.join(ROOT, x), ROOT).startswith('..'):\n    abort(404)\nopen(os.path.join(ROOT, x))",  # noqa: E501 -- one program
        "if '..' in x or os.path.isabs(x):\n    abort(404)\nopen(os.path.join(ROOT, x))",
        "if '..' in x or Path(x).is_absolute():\n    abort(404)\nopen(BASE / x)",
        "if os.path.isabs(x):\n    abort(404)\nopen(os.path.join(ROOT, x))  # !",
        "if '..' in Path(x).parts:\n    abort(404)\nopen('/srv/' + x)",
        "if any(part == '..' for part in x.split('/')):\n    abort(404)\nopen('/srv/' + x)",
        "if os.path.basename(x) != x:\n    abort(404)\nopen(os.path.join(ROOT, x))",
        "if not os.path.exists(os.path.join(ROOT, x)):\n    abort(404)\nopen(os.path.join(ROOT, x))  # !",
        "if x not in os.listdir(ROOT):\n    abort(404)\nopen(os.path.join(ROOT, x))",
        "n = os.path.normpath(x)\nif n.startswith('..') or os.path.isabs(n):\n    abort(404)\nopen('/srv/' + n)",
        "n = os.path.normpath(x)\nif n.startswith('..') or os.path.isabs(x):\n    abort(404)\nopen('/srv/' + x)",
        "n = os.path.normpath(x)\nif n != x or n.startswith(('/', '../')):\n    abort(404)\nopen(ROOT + x)",
        "n = os.path.normpath(x)\nif n.startswith('/'):\n    abort(404)\nopen(os.path.join(ROOT, x))  # !",
        "n = os.path.normpath(x)\nif n != x:\n    abort(404)\nopen(os.path.join(ROOT, x))  # !",
        "q = unquote(x)\nif '..' in q or q.startswith('/'):\n    abort(404)\nopen(os.path.join(ROOT, x))",
        "if '..' in x or x.startswith('/'):\n    abort(404)\nopen(os.path.join(ROOT, unquote(x)))  # !",
        "if '..' in x.split('/') or x.startswith('/'):\n    abort(404)\nopen('/srv/' + unquote(x))  # !",
        "if '..' in x or os.path.isabs(x):\n    abort(404)\nopen(os.path.abspath('/srv/' + os.path.normpath(x)))",
    ],
)
def test_question(body: str) -> None:
    assert_arrivals(f"{BEFORE}\n{body}")
