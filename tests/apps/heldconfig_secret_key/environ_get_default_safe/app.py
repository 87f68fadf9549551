from flask import Flask, jsonify, session

from config import Config


def create_app(config_class=Config):
    app = Flask(__name__)
    app.config.from_object(config_class)

    @app.get("/threads/unread")
    def unread():
        return jsonify(count=session.get("unread", 0))

    return app


app = create_app()
