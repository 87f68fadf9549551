from app import app


def test_empty():
    client = app.test_client()
    assert client.get("/tasks").get_json() == []
