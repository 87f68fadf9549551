import pytest

from polls import create_app


@pytest.fixture
def app():
    return create_app("config.TestConfig")
