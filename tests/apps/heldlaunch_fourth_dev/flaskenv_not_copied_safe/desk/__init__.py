from flask import Flask


def create_app():
    app = Flask(__name__)

    @app.get("/desks")
    def desks():
        return {"free": [4, 9]}

    return app
