from flask import Flask, jsonify, session

from extensions import toolbar


def create_app(config="config.ProductionConfig"):
    app = Flask(__name__)
    app.config.from_object(config)
    toolbar.init_app(app)

    @app.get("/tasks")
    def tasks():
        return jsonify(session.get("tasks", []))

    return app
