from __future__ import annotations

from flask import Flask

from portal.pages import pages


def create_app(config: dict | None = None) -> Flask:
    app = Flask(__name__)
    if config:
        app.config.from_mapping(config)
    app.register_blueprint(pages)
    return app


def start() -> None:
    create_app().run(port=5050)


if __name__ == "__main__":
    start()
