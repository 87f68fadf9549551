import os

from flask import Flask, jsonify, request, session
from flask_wtf.csrf import CSRFProtect

csrf = CSRFProtect()
BOOKED: dict[str, str] = {}


def create_app(config: str = "config.ProductionConfig") -> Flask:
    app = Flask(__name__)
    app.config.from_object(os.environ.get("ROOMS_CONFIG", config))
    csrf.init_app(app)

    @app.post("/book")
    def book():
        BOOKED[request.form["room"]] = session["user_id"]
        return jsonify(ok=True)

    return app
