from flask import Flask


def create_app():
    app = Flask(__name__)

    @app.route("/queue")
    def queue():
        return {"queue": []}

    return app
