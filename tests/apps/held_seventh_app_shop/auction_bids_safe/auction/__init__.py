from flask import Flask


def create_app(lots):
    from .views import bp

    app = Flask(__name__)
    app.extensions["lots"] = lots
    app.register_blueprint(bp)
    return app
