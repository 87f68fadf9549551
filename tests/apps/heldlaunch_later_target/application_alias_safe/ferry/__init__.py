from flask import Flask, jsonify


def make_app():
    app = Flask(__name__)

    @app.get("/departures")
    def departures():
        return jsonify(["08:10", "09:40"])

    return app
