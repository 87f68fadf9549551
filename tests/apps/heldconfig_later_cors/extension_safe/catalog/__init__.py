import os

from flask import Flask, jsonify, session

from catalog.extensions import cors

ORIGINS = r"https://[a-z0-9-]+\.catalog\.example$"


def create_app() -> Flask:
    app = Flask(__name__)
    app.config.from_mapping(
        SECRET_KEY=os.environ["SECRET_KEY"],
        SESSION_COOKIE_SECURE=True,
        SESSION_COOKIE_SAMESITE="Lax",
    )
    cors.init_app(
        app,
        resources={r"/api/*": {"origins": ORIGINS}},
        supports_credentials=True,
    )

    @app.get("/api/wishlist")
    def wishlist():
        return jsonify(session.get("wishlist", []))

    return app
