from dynaconf import FlaskDynaconf
from flask import Flask, session


def create_app(**overrides):
    app = Flask(__name__)
    FlaskDynaconf(
        app,
        settings_files=["settings.toml"],
        environments=True,
        env_switcher="TICKET_ENV",
        env="production",
        **overrides,
    )

    @app.get("/tickets")
    def tickets():
        return {"tickets": session.get("tickets", [])}

    return app
