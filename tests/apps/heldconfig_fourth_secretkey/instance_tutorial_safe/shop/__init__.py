import os

from flask import Flask, session


def create_app(test_config: dict | None = None) -> Flask:
    app = Flask(__name__, instance_relative_config=True)
    app.config.from_mapping(
        SECRET_KEY=None,
        DATABASE=os.path.join(app.instance_path, "shop.sqlite"),
        SESSION_COOKIE_SECURE=True,
        SESSION_COOKIE_SAMESITE="Lax",
    )
    if test_config is None:
        app.config.from_pyfile("config.py", silent=True)
        app.config.from_prefixed_env("SHOP")
    else:
        app.config.from_mapping(test_config)

    if not app.config["SECRET_KEY"]:
        raise RuntimeError("set SHOP_SECRET_KEY or instance/config.py")

    @app.get("/cart")
    def cart():
        return {"items": session.get("cart", [])}

    return app
