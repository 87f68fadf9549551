from wiki import create_app
from wiki.settings import UnitTestSettings


def test_history_starts_empty():
    client = create_app(UnitTestSettings()).test_client()
    assert client.get("/history").json == []
