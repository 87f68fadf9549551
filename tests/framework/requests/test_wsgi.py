"""Middleware around the app."""

from __future__ import annotations

import pytest

from tests.arrivals import assert_arrivals

PROGRAM = """
import sqlite3
from flask import Flask
from werkzeug.middleware.proxy_fix import ProxyFix

app = Flask(__name__)
execute = sqlite3.connect("shop.db").execute

class Middleware:
    def __init__(self, inner):
        self.inner = inner

    def __call__(self, environ, start):
        BODY
        return self.inner(environ, start)

def wrapped(inner):
    def middleware(environ, start):
        BODY
        return inner(environ, start)
    return middleware

app.wsgi_app = WRAPPED
"""


@pytest.mark.parametrize("wrapped", ["Middleware(app.wsgi_app)", "wrapped(ProxyFix(app.wsgi_app))"])
@pytest.mark.parametrize(
    ("body", "arrives"),
    [
        ("execute(environ['PATH_INFO'])", True),
        ("execute('SELECT ' + environ.get('HTTP_X_ORDER', 'id'))", True),
        ("execute(environ['REMOTE_ADDR'])", False),
        ("execute('SELECT ?', [environ['PATH_INFO']])", False),
    ],
)
def test_environ(wrapped: str, body: str, *, arrives: bool) -> None:
    program = PROGRAM.replace("WRAPPED", wrapped)
    first, _, second = program.partition("BODY")
    bodies = [body + "  # !" * (arrives and wrapped.startswith(name)) for name in ("Middleware", "wrapped")]
    assert_arrivals({"main.py": first + bodies[0] + second.replace("BODY", bodies[1])})
