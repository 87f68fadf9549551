import importlib

from flask import Flask


def create_app(name="development"):
    app = Flask("atlas")
    module = importlib.import_module("atlas.settings")
    app.config.from_object(module.BY_NAME[name])

    @app.get("/maps")
    def maps():
        return {"maps": []}

    return app


if __name__ == "__main__":
    create_app().run()
