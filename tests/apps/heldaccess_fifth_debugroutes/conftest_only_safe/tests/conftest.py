import pytest
from flask import session

from app import create_app


@pytest.fixture
def app():
    app = create_app("app.config.Testing")

    @app.get("/debug/session")
    def debug_session():
        return dict(session)

    return app


@pytest.fixture
def client(app):
    return app.test_client()
