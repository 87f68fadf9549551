import os

from flask import Flask, jsonify, request

from .guard import admin_token_required
from .storage import drop_everything, seed, tasks


def create_app() -> Flask:
    app = Flask(__name__)
    app.config["ENVIRONMENT"] = os.getenv("ENVIRONMENT", "production")

    @app.get("/tasks")
    def list_tasks():
        return jsonify(tasks())

    if app.config["ENVIRONMENT"] in ("development", "staging"):

        @app.post("/reset")
        @admin_token_required
        def reset():
            drop_everything()
            seed(request.args.get("fixture", "small"))
            return "", 204

    return app
