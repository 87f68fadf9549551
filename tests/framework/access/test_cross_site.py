"""What the code of a view says of where its requests may be from."""

from __future__ import annotations

import pytest

from fumehood.framework.access.cross_site import (
    acts_for_user,
    asks_for_token,
    asks_origin,
    asks_session,
    knows_by_cookie,
    lets_in,
    looks_where_from,
    reached_by,
    reads_form,
    takes_only_json,
    text_of,
    validates_form,
)
from fumehood.framework.requests.routes import Registered
from tests.arrivals import seen_in

ASKED = (
    asks_for_token,
    asks_origin,
    asks_session,
    takes_only_json,
    looks_where_from,
    reads_form,
    acts_for_user,
    knows_by_cookie,
)
VIEWS = {
    "pay(session['user_id'], request.form['x'])": {asks_session, reads_form, acts_for_user, knows_by_cookie},
    "session['seen'] = 1": {asks_session, acts_for_user},
    "pay(request.headers['Authorization'], request.form['x'])": {asks_for_token, reads_form},
    "pay(current_user, request.get_json())": {asks_session, takes_only_json, acts_for_user, knows_by_cookie},
    "pay(current_user, request.get_json(force=True))": {asks_session, acts_for_user, knows_by_cookie},
    "compare(session['_csrf_token'], request.form['t'])": {
        asks_session,
        looks_where_from,
        reads_form,
        acts_for_user,
    },
    "db.session.get(User, 1).name  # csrf token in session['user']": set(),
    "allow(request.headers['Origin'])": {asks_for_token, asks_origin, looks_where_from},
    "'user' in session": {asks_session, acts_for_user},
}


def _view(body: str, name: str = "csrf_view", around: str = "") -> Registered:
    code = f"from flask import Flask\napp = Flask(__name__)\n@app.post('/api_key')\n{around}def {name}():\n"
    return next(seen_in({"main.py": f'{code}    """A csrf token."""\n    {body}\n'}).of(Registered))


@pytest.mark.parametrize("body", VIEWS)
def test_what_code_says(body: str) -> None:
    function = _view(body).function
    assert function is not None
    assert {ask for ask in ASKED if ask(function)} == VIEWS[body]


def test_decorators_count_and_exemptions_do_not() -> None:
    function = _view("pay()", around="@csrf.exempt\n@login_required\n").function
    assert function is not None
    assert text_of(function) == "csrf.exempt\nlogin_required\npay()"
    assert acts_for_user(function)
    assert not looks_where_from(function)


def test_where_clients_come_in() -> None:
    function = _view("pay()", "do_login").function
    other = _view("pay()", "pay").function
    assert function is not None
    assert other is not None
    assert lets_in(function, "/x")
    assert lets_in(other, "/auth/register")
    assert not lets_in(other, "/pay")


def test_what_is_called_counts() -> None:
    around = "def me(): return load(session['user_id'])\ndef keep(): me().name = request.form['n']\n@app.put('/n')\n"
    function = next(
        one.function
        for one in seen_in(
            {"main.py": f"from flask import Flask\napp = Flask(__name__)\n{around}def n(): keep()\n"}
        ).of(Registered)
    )
    assert function is not None
    assert text_of(function) == "keep()"
    assert reached_by(function).split("\n")[2:] == ["return load(session['user_id'])"]
    assert acts_for_user(function)


@pytest.mark.parametrize(("body", "is_validated"), [("f.validate()", False), ("name_form.validate()", True)])
def test_forms(body: str, *, is_validated: bool) -> None:
    function = _view(body).function
    assert function is not None
    assert validates_form(function) is is_validated
