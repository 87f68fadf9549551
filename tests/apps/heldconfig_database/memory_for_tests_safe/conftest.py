import pytest

from app import TestConfig, create_app


@pytest.fixture
def app():
    return create_app(TestConfig)
