from flask import Flask

from .errors import page_not_found


def create_app(settings="site_app.settings"):
    app = Flask(__name__)
    app.config.from_object(settings)
    app.register_error_handler(404, page_not_found)
    return app
