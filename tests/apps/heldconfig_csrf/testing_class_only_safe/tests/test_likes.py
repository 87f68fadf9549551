from app import create_app
from config import TestConfig


def test_like():
    client = create_app(TestConfig).test_client()
    assert client.post("/likes/3").json == {"liked": 3}
