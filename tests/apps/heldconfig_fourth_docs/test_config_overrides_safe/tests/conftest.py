import os

import pytest

os.environ.setdefault("SECRET_KEY", "only-for-pytest")

from app import create_app  # noqa: E402


@pytest.fixture()
def app():
    return create_app({"TESTING": True, "WTF_CSRF_ENABLED": False, "SESSION_COOKIE_SECURE": False})


@pytest.fixture()
def client(app):
    return app.test_client()
