from flask import Flask


def create_app():
    app = Flask(__name__)

    @app.get("/polls")
    def polls():
        return {"polls": []}

    return app
