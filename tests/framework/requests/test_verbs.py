"""`request.method` is decided in a view whose methods are written down."""

from __future__ import annotations

import pytest

from fumehood.framework.sinks import SinkReached
from fumehood.framework.walks.views import Views
from fumehood.project.imports import ImportIndex
from tests.support import modules

PROGRAM = """
import os
from flask import Flask, request
from flask.views import MethodView
app = Flask(__name__)
METHODS = ["POST"]

{head}
    if request.method == "POST":
        os.system(request.form["x"])
    return "ok"
"""


def arrives(head: str) -> bool:
    parsed = modules(PROGRAM.replace("{head}", head))
    views = Views(ImportIndex(parsed), parsed.get, parsed.keys(), parsed.keys())
    return bool(list(views.take(parsed).of(SinkReached)))


@pytest.mark.parametrize(
    "head",
    [
        "@app.route('/', methods=['POST'])\ndef view():",
        "@app.route('/', methods=('get', 'post'))\ndef view():",
        "@app.route('/', methods=METHODS)\ndef view():",
        "@app.route('/')\ndef view():",
        "@app.post('/')\ndef view():",
    ],
)
def test_may_be_a_post(head: str) -> None:
    assert arrives(head)


@pytest.mark.parametrize(
    "head",
    [
        "@app.route('/', methods=['GET'])\ndef view():",
        "@app.route('/', methods={'PUT', 'DELETE'})\ndef view():",
        "@app.get('/')\ndef view():",
    ],
)
def test_is_no_post(head: str) -> None:
    assert not arrives(head)
