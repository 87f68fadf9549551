"""Conditions on debug or development, and what stands under them."""

from __future__ import annotations

import pytest

from fumehood.framework.access.access import Access
from fumehood.framework.access.gates import mounts
from fumehood.framework.access.stages import asks_for_stage, condition_on_stage, import_on_stage
from tests.arrivals import seen_in

HEAD = """
import os
from flask import Blueprint, Flask
app = Flask(__name__)
"""


@pytest.mark.parametrize(
    ("test", "is_for_development"),
    [
        ("os.environ.get('STAGE') == 'development'", True),
        ("os.environ.get('APP_ENV') != 'production'", True),
        ("os.environ.get('APP_ENV') == 'production'", False),
        ("os.environ.get('FEATURE')", False),
        ("app.config['DEV_TOOLS']", True),
        ("os.environ.get('STAGE') in ('local', 'dev')", True),
        ("app.config['DEVICES']", False),
    ],
)
def test_conditions(test: str, *, is_for_development: bool) -> None:
    seen = seen_in({"main.py": f"{HEAD}if {test}:\n    @app.get('/')\n    def view(): return 'a'\n"})
    assert (condition_on_stage(next(seen.of(Access)).view) is not None) is is_for_development


def test_a_condition_on_the_blueprint() -> None:
    blueprint = "b = Blueprint('b', __name__)\n@b.get('/a')\ndef a(): return 'a'\n"
    program = f"{blueprint}if app.debug:\n    app.register_blueprint(b)\n"
    seen = seen_in({"main.py": HEAD + program})
    view = next(seen.of(Access))
    condition = condition_on_stage(view.view, mounts(view, seen))
    assert condition is not None
    assert condition.node.lineno == 7
    assert condition_on_stage(view.view) is None


@pytest.mark.parametrize(("before", "is_conditional"), [("", True), ("import tools\n", False)])
def test_a_condition_on_the_import(before: str, *, is_conditional: bool) -> None:
    program = f"{HEAD}{before}if os.environ.get('APP_ENV') == 'development':\n    from tools import start\n"
    tools = "from main import app\n@app.get('/a')\ndef a(): return 'a'\n"
    seen = seen_in({"main.py": program, "tools.py": tools})
    view = next(seen.of(Access))
    assert (import_on_stage(view.site.module, seen) is not None) is is_conditional


@pytest.mark.parametrize(("test", "asked"), [("not app.debug", True), ("app.config.get('OPEN')", False)])
def test_a_view_that_asks(test: str, *, asked: bool) -> None:
    seen = seen_in(
        {"main.py": f"{HEAD}@app.get('/')\ndef view():\n    if {test}: return 'a'\n    return 'b'\n"}
    )
    function = next(seen.of(Access)).function
    assert function is not None
    assert asks_for_stage(function) is asked
