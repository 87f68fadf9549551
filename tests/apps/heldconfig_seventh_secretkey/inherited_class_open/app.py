from flask import Flask, session

from config import Production


def create_app() -> Flask:
    app = Flask(__name__)
    app.config.from_object(Production)

    @app.get("/api/step/<int:number>")
    def step(number: int):
        session["step"] = number
        return {"step": number}

    return app
