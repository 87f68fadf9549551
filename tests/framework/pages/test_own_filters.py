"""Filters that are functions of the program are called with what a template gives them."""

from __future__ import annotations

import pytest

from fumehood.framework.sinks import SinkReached
from fumehood.framework.walks.views import Views
from fumehood.project.imports import ImportIndex
from tests.support import modules

APP = """
from flask import Blueprint, Flask, render_template_string, request
from markupsafe import Markup, escape

app = Flask(__name__)
pages = Blueprint("pages", __name__)

{filter}

@app.get("/")
def show():
    return render_template_string("{{{{ x|shown }}}}", x=request.args["x"])
"""


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("@app.template_filter()\ndef shown(value):\n    return Markup(value)\n", 1),
        ("@app.template_filter('shown')\ndef other(value):\n    return Markup(value)\n", 1),
        ("@pages.app_template_filter('shown')\ndef other(value):\n    return Markup(value)\n", 1),
        ("def other(value):\n    return Markup(value)\napp.add_template_filter(other, 'shown')\n", 1),
        ("def other(value):\n    return Markup(value)\napp.jinja_env.filters['shown'] = other\n", 1),
        ("def other(value):\n    return Markup(value)\napp.jinja_env.filters.update({'shown': other})\n", 1),
        ("def other(value):\n    return Markup(value)\napp.jinja_env.filters.update(shown=other)\n", 1),
        ("@app.template_filter()\ndef shown(value):\n    return Markup(escape(value))\n", 0),
        ("@app.template_filter()\ndef shown(value):\n    return '<b>' + value\n", 0),
        ("@app.template_filter()\ndef shown(value):\n    raise ValueError\n", 0),
        ("", 0),
    ],
)
def test_a_filter(written: str, expected: int) -> None:
    parsed = modules({"app.py": APP.format(filter=written)})
    views = Views(ImportIndex(parsed), parsed.get, parsed.keys(), parsed.keys())
    found = [one for one in views.take(parsed).of(SinkReached) if one.kind == "html"]

    assert views.notifications == []
    assert len(found) == expected
