from app import create_app


def test_size():
    app = create_app({"TESTING": True, "PAGE_SIZE": 5})
    assert app.test_client().get("/recipes").json == {"size": 5}
