from flask import Flask, jsonify


def create_app():
    app = Flask(__name__)

    @app.route("/pictures")
    def pictures():
        return jsonify(["dunes", "lighthouse"])

    return app
