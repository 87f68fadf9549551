from flask import Flask, session


def create_app():
    app = Flask(__name__)
    app.config.from_pyfile("settings.cfg")
    app.config.from_prefixed_env("KIOSK")

    @app.get("/kiosk/state")
    def state():
        return {"step": session.get("step", 0)}

    return app
