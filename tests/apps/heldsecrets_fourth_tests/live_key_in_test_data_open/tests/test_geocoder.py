import pytest

from geocoder import create_app


@pytest.fixture()
def client():
    app = create_app(
        {
            "TESTING": True,
            "GOOGLE_MAPS_API_KEY": "AIzaSyD8kVq3xT7mZbW4RcN1sLdYfHgJ6pUe2oA",  # finding: hardcoded-credential
        }
    )
    return app.test_client()


def test_needs_query(client):
    assert client.get("/geocode").status_code == 400
