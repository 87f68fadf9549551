from flask import Flask, session


def create_app() -> Flask:
    app = Flask(__name__)
    app.config.from_object("config.Config")
    app.logger.setLevel(app.config["LOG_LEVEL"])

    @app.get("/tickets/mine")
    def mine():
        return {"tickets": [], "user": session.get("uid")}

    return app
