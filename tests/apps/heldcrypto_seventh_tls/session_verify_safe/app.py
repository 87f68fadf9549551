from flask import Flask

from client import MeterClient


def create_app() -> Flask:
    app = Flask(__name__)
    meters = MeterClient()

    @app.get("/meters/<int:meter>")
    def show(meter: int):
        return {"meter": meter, "kwh": meters.reading(meter)}

    return app
