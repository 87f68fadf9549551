import pytest
from flask import session

from pagesite import create_app


@pytest.fixture
def client():
    app = create_app(testing=True)

    @app.post("/test/login-as/<name>")
    def login_as(name):
        session["user"] = name
        return "", 204

    return app.test_client()
