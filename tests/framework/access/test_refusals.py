"""Where a request is turned away for who sends it."""

from __future__ import annotations

import pytest

from fumehood.framework.access.refusals import Refused
from tests.arrivals import seen_in

HEAD = """
import hmac
from flask import Flask, Response, abort, jsonify, make_response, redirect, request, session, url_for
from werkzeug.exceptions import Forbidden, Unauthorized
app = Flask(__name__)
class AuthError(Exception): pass
class NotFound(Exception): pass
@app.post("/")
def view():
"""


@pytest.mark.parametrize(
    ("body", "refused"),
    [
        ("abort(401)", True),
        ("abort(Response('x', 403))", True),
        ("abort(404)", False),
        ("return jsonify(), 401", True),
        ("return make_response('no', 403)", True),
        ("return jsonify(), 400", False),
        ("raise Unauthorized()", True),
        ("raise Forbidden", True),
        ("raise AuthError()", True),
        ("raise NotFound()", False),
        ("if 'user' not in session: return redirect(url_for('login'))", True),
        ("if 'x' in request.form: return redirect(url_for('index'))", False),
        ("if not hmac.compare_digest(request.data, b'x'): abort(400)", True),
    ],
)
def test_inside_of_a_view(body: str, *, refused: bool) -> None:
    seen = list(seen_in({"main.py": f"{HEAD}    {body}\n    return 'a'\n"}).of(Refused))
    assert bool(seen) is refused
    assert not any(one.before for one in seen)


def test_a_hook_is_around_every_view() -> None:
    program = HEAD.replace('@app.post("/")', "@app.before_request")
    seen = seen_in({"main.py": f"{program}    if not session.get('user'): return 'who are you?'\n"})
    assert [one.before for one in seen.of(Refused)] == [True]
