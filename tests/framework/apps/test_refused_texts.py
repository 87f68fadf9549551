"""Texts that a program does not run with."""

from __future__ import annotations

import pytest

from fumehood.framework.apps.refused_texts import TextRefused
from tests.arrivals import seen_in

PROGRAM = """
import os
from flask import Flask
DEFAULT = "dev"
KNOWN = ("one", "two")
app = Flask(__name__)
key = os.environ.get("KEY", DEFAULT)
if CONDITION:
    raise RuntimeError("no")
"""


@pytest.mark.parametrize(
    ("condition", "texts"),
    [
        ("key == DEFAULT", {"dev"}),
        ("not key or key == 'dev' or len(key) < 32", {"dev"}),
        ("key in KNOWN", {"one", "two"}),
        ("key in ('three', DEFAULT)", {"three", "dev"}),
        ("key != DEFAULT", set()),
        ("key == os.environ['OTHER']", set()),
        ("not key", set()),
    ],
)
def test_what_is_compared_before_something_is_raised(condition: str, texts: set[str]) -> None:
    seen = seen_in({"main.py": PROGRAM.replace("CONDITION", condition)})
    assert {one.text for one in seen.of(TextRefused)} == texts
