import os

import pytest

os.environ.setdefault("SECRET_KEY", "for the tests only")

from app import app  # noqa: E402


@pytest.fixture
def client():
    return app.test_client()
