from flask import Flask


def create_app() -> Flask:
    app = Flask(__name__)

    @app.get("/returns")
    def returns():
        return {"returns": []}

    return app
