from flask import Flask, session
from flask_wtf import CSRFProtect


def create_app():
    app = Flask(__name__)
    app.config.from_object("widgets.settings")
    CSRFProtect(app)

    @app.get("/cart")
    def cart():
        return {"cart": session.get("cart", [])}

    return app
