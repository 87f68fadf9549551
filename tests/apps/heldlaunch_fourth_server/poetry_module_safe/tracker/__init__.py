from flask import Flask


def create_app() -> Flask:
    app = Flask(__name__)

    @app.get("/issues")
    def issues():
        return {"issues": []}

    return app
