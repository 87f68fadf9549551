"""What is written inside of a function."""

from __future__ import annotations

from fumehood.framework.access.access import Access
from fumehood.framework.written import text_inside
from tests.arrivals import seen_in


def test_lines_without_decorators() -> None:
    program = "from flask import Flask\napp = Flask(__name__)\n@app.get('/')\ndef view():\n    return 'a'\n"
    function = next(seen_in({"main.py": program}).of(Access)).function
    assert function is not None
    assert text_inside(function) == "def view():\n    return 'a'"
