from flask import Flask


def create_app():
    app = Flask(__name__)

    @app.get("/trams")
    def trams():
        return {"trams": [1, 5, 38]}

    return app
