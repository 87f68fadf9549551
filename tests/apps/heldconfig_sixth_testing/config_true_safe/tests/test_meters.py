from config import TestConfig
from meters import create_app


def test_list():
    assert create_app(TestConfig).test_client().get("/meters").json == {"meters": []}
