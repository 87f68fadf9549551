import os

from flask import Flask


def create_app():
    app = Flask(__name__)
    app.config["QUEUE"] = os.environ["QUEUE_URL"]

    @app.get("/jobs")
    def jobs():
        return {"queue": app.config["QUEUE"], "jobs": []}

    return app
