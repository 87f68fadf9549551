from app import app
from config import Testing


def test_index():
    app.config.from_object(Testing)
    assert app.test_client().get("/").status_code == 200
