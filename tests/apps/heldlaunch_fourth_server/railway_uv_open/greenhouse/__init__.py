from flask import Flask


def create_app() -> Flask:
    app = Flask(__name__)

    @app.get("/health")
    def health() -> dict[str, str]:
        return {"status": "ok"}

    @app.get("/beds")
    def beds() -> dict[str, list[str]]:
        return {"beds": ["tomato", "basil"]}

    return app
