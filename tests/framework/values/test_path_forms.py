"""Where in a path client data does harm."""

from __future__ import annotations

import pytest

from tests.arrivals import assert_arrivals

BEFORE = """\
import os
"""


@pytest.mark.parametrize(
    "body",
    [
        "open(x)  # !",
        "open('/srv/' + x)  # !",
        "open('/srv/%s.txt' % x)  # !",
        "open('/srv/' + x.replace('/', '_'))",
        "open('/srv/' + x.replace('..', ''))",
        "open('/srv/' + x.replace('../', ''))  # !",
        "open(x.replace('..', ''))  # !",
        "open('/' + x.replace('..', ''))  # !",
        "open(os.path.join('/srv', x.replace('..', '')))  # !",
        "open(os.path.join('/srv', x.replace('..', '').lstrip('/')))",
        "open('/srv/' + x.split('/')[-1])",
        "open('/srv/' + x.rsplit('/', 1)[-1])",
        "open('/srv/' + x.rpartition('/')[2])",
        "open('/srv/' + x.rpartition('/')[0])  # !",
        "open('/srv/a.' + x.rsplit('.', 1)[1])",
        "name = os.path.normpath(x)\nif name.startswith(('..', '/')):\n    abort(400)\nopen('/srv/' + name)",
        "name = os.path.normpath(x)\nif name.startswith('/'):\n    abort(400)\nopen('/srv/' + name)  # !",
        "open(request.files['a'])",
        "from PIL import Image\nImage.open(request.files['a'].stream)",
        "open(request.files['a'].filename)  # !",
    ],
)
def test_place(body: str) -> None:
    assert_arrivals(f"{BEFORE}\n{body}")
