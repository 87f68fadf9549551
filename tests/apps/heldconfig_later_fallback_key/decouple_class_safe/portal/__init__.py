from flask import Flask, jsonify, session

from portal.config import Settings


def create_app():
    app = Flask(__name__)
    app.config.from_object(Settings())

    @app.get("/partners")
    def partners():
        if "uid" not in session:
            return jsonify(error="login"), 401
        return jsonify(app.config["PARTNERS"])

    return app
