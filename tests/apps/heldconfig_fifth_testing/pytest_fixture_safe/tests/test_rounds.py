import pytest

from quiz import create_app


@pytest.fixture()
def client():
    app = create_app({"TESTING": True, "ROUND_SECONDS": 1})
    with app.test_client() as client:
        yield client


def test_current(client):
    assert client.get("/rounds/current").get_json() == {"seconds": 1}
