from flask import Flask


def create_app(settings: dict | None = None) -> Flask:
    app = Flask(__name__)
    app.config.from_prefixed_env()
    if settings:
        app.config.from_mapping(settings)

    from .entries import bp

    app.register_blueprint(bp)
    return app
