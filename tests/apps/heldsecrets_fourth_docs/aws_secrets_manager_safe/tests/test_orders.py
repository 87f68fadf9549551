from unittest.mock import patch

from orders import create_app


@patch("orders.payment_token", return_value="tok-for-tests")
@patch("orders.database_uri", return_value="sqlite://")
def test_create(_uri, _token):
    assert create_app().config["PAYMENT_TOKEN"]
