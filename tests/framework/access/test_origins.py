"""Where a program asks whether an origin is one of its own."""

from __future__ import annotations

import pytest

from fumehood.framework.access.origins import OriginAsked
from tests.arrivals import seen_in

HEAD = "import re, other\nfrom flask import Flask, request\napp = Flask(__name__)\n@app.get('/')\ndef view():\n    "


@pytest.mark.parametrize(
    ("body", "asked"),
    [
        ("re.match(other.PATTERN, request.headers['Origin'])", True),
        ("re.compile(other.PATTERN).fullmatch(request.origin)", True),
        ("other.is_allowed(request.headers.get('origin'))", True),
        ("[one.match(request.origin) for one in other.PATTERNS]", True),
        ("other.log.info(request.origin)", False),
        ("other.is_allowed(request.headers['Accept'])", False),
        ("request.headers['Origin'] == 'https://shop.example'", False),
    ],
)
def test_asked(body: str, asked: bool) -> None:
    assert bool(list(seen_in({"main.py": HEAD + body}).of(OriginAsked))) is asked
