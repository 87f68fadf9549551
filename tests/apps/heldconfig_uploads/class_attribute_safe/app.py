from flask import Flask

from avatars import avatars


def create_app():
    app = Flask(__name__)
    app.config.from_object("config.ProductionConfig")
    app.register_blueprint(avatars)
    return app
