import threading
import pytest
from app import app
@pytest.fixture(scope="session")
def server():
    thread = threading.Thread(target=app.run, kwargs={"port": 5001, "debug": False}, daemon=True)
    thread.start()
    yield
