from flask import Flask


def create_app():
    app = Flask("wiki")
    app.config.from_object("config.Config")
    from wiki.api import api

    app.register_blueprint(api, url_prefix="/api")
    return app
