import datetime as dt

from flask import Flask, jsonify


def create_app() -> Flask:
    app = Flask(__name__)

    @app.get("/today")
    def today():
        return jsonify(date=dt.date.today().isoformat(), shifts=["early", "late"])

    return app
