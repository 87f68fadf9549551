from flask import Flask


def create_app():
    from .views import bp

    app = Flask(__name__)
    app.config.from_prefixed_env("DOCS")
    app.config["MAX_CONTENT_LENGTH"] = 8 * 1024 * 1024
    app.register_blueprint(bp)
    return app
