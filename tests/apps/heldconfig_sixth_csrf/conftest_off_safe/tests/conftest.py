import pytest

from app import create_app


@pytest.fixture
def client():
    app = create_app({"TESTING": True, "WTF_CSRF_ENABLED": False})
    return app.test_client()
