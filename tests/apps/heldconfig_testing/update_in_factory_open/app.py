from flask import Flask, jsonify


def create_app():
    app = Flask(__name__)
    app.config.update(TESTING=True, JSON_SORT_KEYS=False)  # finding: testing-enabled

    @app.get("/tides")
    def tides():
        return jsonify(high="06:40", low="12:55")

    return app
