from flask import Flask


def create_app():
    from .views import bp

    app = Flask(__name__)
    app.config.from_prefixed_env("IMPORTER")
    app.register_blueprint(bp)
    return app
