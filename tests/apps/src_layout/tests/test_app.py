from shop.factory import create_app
def test():
    assert create_app().test_client()
