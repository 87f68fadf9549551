"""Callbacks that tell an extension who a client is."""

from __future__ import annotations

import pytest

from tests.arrivals import assert_arrivals

HEAD = """
import sqlite3
from flask import Flask, g
from flask_httpauth import HTTPBasicAuth, HTTPTokenAuth, MultiAuth
from flask_login import LoginManager
execute = sqlite3.connect("shop.db").execute
app = Flask(__name__)
basic = HTTPBasicAuth()
bearer = HTTPTokenAuth(scheme="Bearer")
both = MultiAuth(basic, bearer)
manager = LoginManager(app)
"""
PROGRAMS = {
    "a password": """
@basic.verify_password
def verify(username, password):
    g.name = username
    execute("select '" + username + "'")  # !
    return username
@app.get("/")
@both.login_required
def index():
    execute("select '" + g.name + "'")  # !
    return "ok"
""",
    "a token": """
@bearer.verify_token
def verify(token):
    execute("select * from users where token = '%s'" % token)  # !
    execute("select * from users where token = ?", [token])
    return True
""",
    "APIFlask's": """
from apiflask import APIKeyHeaderAuth
keys = APIKeyHeaderAuth(header="X-Api-Key")
@keys.verify_token
def verify(token):
    execute("select '" + token + "'")  # !
    return True
""",
    "the request": """
@manager.request_loader
def load(request):
    return execute("select '" + request.headers["Authorization"] + "'")  # !
""",
    "what the server knows": """
@manager.user_loader
def load(user_id):
    return execute("select " + user_id)
@bearer.get_user_roles
def roles(user):
    return execute("select " + user)
""",
}


@pytest.mark.parametrize("program", PROGRAMS.values(), ids=PROGRAMS.keys())
def test_callbacks(program: str) -> None:
    assert_arrivals({"app.py": HEAD + program})
