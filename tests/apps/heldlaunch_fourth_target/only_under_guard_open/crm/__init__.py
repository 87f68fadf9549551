from flask import Flask


def create_app(region: str) -> Flask:
    app = Flask(__name__)
    app.config["REGION"] = region

    @app.get("/customers")
    def customers():
        return {"region": region, "customers": []}

    return app
