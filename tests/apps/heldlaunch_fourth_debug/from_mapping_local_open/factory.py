from flask import Flask


def create_app(**overrides):
    app = Flask(__name__)
    app.config.from_mapping({"ITEMS": 20})
    app.config.update(overrides)

    @app.get("/items")
    def items():
        return {"limit": app.config["ITEMS"]}

    return app
