from flask import Flask, jsonify, session

from wiki.settings import Settings


def create_app(settings: Settings | None = None) -> Flask:
    app = Flask(__name__)
    app.config.from_object(settings or Settings())

    @app.get("/history")
    def history():
        return jsonify(session.get("visited", []))

    return app
