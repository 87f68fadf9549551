import pytest
from flask import session

from inventory import create_app


@pytest.fixture
def app():
    app = create_app(TESTING=True, SECRET_KEY="only-for-tests")

    @app.post("/_test/login/<int:user_id>")
    def fake_login(user_id):
        session["user_id"] = user_id
        return "", 204

    @app.get("/_debug/boom")
    def boom():
        raise RuntimeError("boom")

    return app


@pytest.fixture
def client(app):
    return app.test_client()
