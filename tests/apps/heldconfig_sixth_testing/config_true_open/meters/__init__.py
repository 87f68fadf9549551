from flask import Flask

from config import Config


def create_app(config: type[Config] = Config) -> Flask:
    app = Flask(__name__)
    app.config.from_object(config)

    @app.get("/meters")
    def meters():
        return {"meters": []}

    return app
