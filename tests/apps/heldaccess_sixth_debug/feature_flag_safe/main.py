from __future__ import annotations

import os
import traceback

from flask import Flask, jsonify
from flask_jwt_extended import JWTManager, jwt_required


class Settings:
    JWT_SECRET_KEY = os.environ["JWT_SECRET_KEY"]
    ENABLE_DEBUG_ROUTES = os.environ.get("ENABLE_DEBUG_ROUTES", "0") == "1"


def register_debug_routes(app: Flask) -> None:
    @app.get("/__debug__/threads")
    @jwt_required()
    def threads():
        import sys

        frames = sys._current_frames()
        return jsonify({tid: traceback.format_stack(frame) for tid, frame in frames.items()})


def create_app() -> Flask:
    app = Flask(__name__)
    app.config.from_object(Settings)
    JWTManager(app)
    if app.config["ENABLE_DEBUG_ROUTES"]:
        register_debug_routes(app)

    @app.get("/api/profile")
    @jwt_required()
    def profile():
        return jsonify(ok=True)

    return app
