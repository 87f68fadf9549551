from app import app


def test_status_without_cookie():
    client = app.test_client()
    client.set_cookie("sid", "abc")
    assert client.get("/legacy/status").status_code in {200, 500}
