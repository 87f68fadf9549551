import pytest

from geocoder import create_app


@pytest.fixture()
def client():
    app = create_app(
        {
            "TESTING": True,
            "GOOGLE_MAPS_API_KEY": "dummy-key-for-tests",
        }
    )
    return app.test_client()


def test_needs_query(client):
    assert client.get("/geocode").status_code == 400
