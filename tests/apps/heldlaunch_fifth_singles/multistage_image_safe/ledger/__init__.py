from flask import Flask


def create_app():
    app = Flask(__name__)
    app.config.from_prefixed_env()

    @app.get("/entries")
    def entries():
        return {"entries": []}

    return app
