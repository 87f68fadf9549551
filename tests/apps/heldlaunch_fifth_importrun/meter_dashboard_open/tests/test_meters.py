from server import app


def test_meters():
    assert app.test_client().get("/api/meters").status_code == 200
