from flask import Flask


def create_app():
    app = Flask(__name__)

    @app.get("/plans")
    def plans():
        return {"plans": []}

    return app
