"""Who may call a view, as a request meets it."""

from __future__ import annotations

import pytest

from fumehood.framework.access.access import Access, is_view, known_guards
from fumehood.framework.observations import Observations
from tests.arrivals import seen_in

HEAD = """
from functools import wraps
from flask import Blueprint, Flask, abort, g, jsonify, redirect, request, session, url_for
from flask.views import MethodView
from flask_httpauth import HTTPBasicAuth
from flask_jwt_extended import jwt_required, verify_jwt_in_request
from flask_login import current_user, login_required
app = Flask(__name__)
auth = HTTPBasicAuth()
def own(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        {wrapper}
        return view(*args, **kwargs)
    return wrapper
"""


def views(program: str, wrapper: str = "pass") -> tuple[dict[str, Access], Observations]:
    seen = seen_in({"main.py": HEAD.replace("{wrapper}", wrapper) + program})
    return {one.function.name: one for one in seen.of(Access) if is_view(one) and one.function}, seen


@pytest.mark.parametrize(
    ("program", "guards"),
    [
        ("@app.get('/')\ndef view(): return 'a'\n", []),
        ("@app.get('/')\n@login_required\ndef view(): return 'a'\n", ["login_required"]),
        ("@app.get('/')\n@auth.login_required(role='x')\ndef view(): return 'a'\n", ["auth.login_required"]),
        ("@app.get('/')\n@jwt_required(optional=True)\ndef view(): return 'a'\n", []),
        ("@login_required\n@app.get('/')\ndef view(): return 'a'\n", []),
        ("app.add_url_rule('/', view_func=login_required(lambda: 'a'))\n", ["login_required"]),
        ("@app.get('/')\ndef view():\n    verify_jwt_in_request()\n    return 'a'\n", ["a check of its own"]),
        (
            "@app.get('/')\ndef view():\n    if not current_user.is_admin:\n        abort(403)\n    return 'a'\n",
            ["a check of its own"],
        ),
        (
            "@app.get('/')\ndef view():\n    if not request.args.get('x'):\n        abort(400)\n    return 'a'\n",
            [],
        ),
        (
            "class V(MethodView):\n    decorators = [login_required]\n    def get(self): return 'a'\n"
            "app.add_url_rule('/', view_func=V.as_view('v'))\n",
            ["login_required"],
        ),
        ("@app.get('/')\n@login_required\n@own\ndef view(): return 'a'\n", ["login_required"]),
    ],
)
def test_what_stands_before_a_view(program: str, guards: list[str]) -> None:
    found, _ = views(program)
    (one,) = found.values()
    assert known_guards(one) == guards
    assert one.is_open is (not guards)


@pytest.mark.parametrize(
    ("wrapper", "is_protected"),
    [
        ("if g.user is None: return redirect(url_for('login'))", True),
        ("if 'user' not in session: abort(404)", True),
        ("if not request.headers.get('Authorization'): return jsonify(), 401", True),
        ("if request.is_secure: return redirect('https://x')", False),
        ("print(session.get('user'))", False),
    ],
)
def test_a_decorator_of_one_s_own_is_run(wrapper: str, *, is_protected: bool) -> None:
    found, _ = views("@app.get('/')\n@own\ndef view(): return 'a'\n", wrapper)
    assert found["view"].is_protected is is_protected


def test_paths_and_methods() -> None:
    found, _ = views(
        "@app.route('/c', methods=['POST'])\ndef c(): return 'c'\n@app.route('/d')\ndef d(): abort(404)\n"
    )
    assert (found["c"].path, found["c"].methods, found["c"].answers) == (
        "/c",
        frozenset({"POST"}),
        True,
    )
    assert (found["d"].methods, found["d"].answers) == (frozenset({"GET", "HEAD"}), False)
