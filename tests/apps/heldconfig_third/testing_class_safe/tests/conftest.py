import pytest

from billing import create_app


@pytest.fixture
def client():
    return create_app("billing.config.TestingConfig").test_client()
