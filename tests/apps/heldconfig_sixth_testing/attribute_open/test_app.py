import pytest

from app import create_app


@pytest.fixture
def client(monkeypatch):
    monkeypatch.setenv("QUEUE_URL", "memory://")
    app = create_app()
    app.testing = True
    return app.test_client()


def test_jobs(client):
    assert client.get("/jobs").json["jobs"] == []
