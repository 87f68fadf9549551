from flask import Flask


def create_app():
    app = Flask(__name__)

    @app.get("/spots")
    def spots():
        return {"free": 17}

    return app
