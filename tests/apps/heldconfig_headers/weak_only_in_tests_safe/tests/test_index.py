from app import create_app


def test_index():
    assert create_app(testing=True).test_client().get("/").status_code == 200
