from flask import Flask


def create_app(stats):
    from .stats import bp

    app = Flask(__name__)
    app.extensions["stats"] = stats
    app.register_blueprint(bp)
    return app
