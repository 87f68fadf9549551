import threading

import pytest

from depot import create_app


@pytest.fixture(scope="session")
def live_url():
    app = create_app()
    thread = threading.Thread(target=app.run, kwargs={"port": 5099}, daemon=True)
    thread.start()
    return "http://127.0.0.1:5099"
