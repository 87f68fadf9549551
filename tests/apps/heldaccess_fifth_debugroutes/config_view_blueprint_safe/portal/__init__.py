from flask import Flask

from portal.debug import debug_bp
from portal.pages import pages_bp


def create_app(config_object="portal.settings.Production"):
    app = Flask(__name__)
    app.config.from_object(config_object)
    app.register_blueprint(pages_bp)
    app.register_blueprint(debug_bp, url_prefix="/_debug")
    return app
