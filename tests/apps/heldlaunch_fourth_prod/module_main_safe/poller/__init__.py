from flask import Flask


def create_app():
    app = Flask(__name__)

    @app.get("/state")
    def state():
        return {"state": "idle"}

    return app
