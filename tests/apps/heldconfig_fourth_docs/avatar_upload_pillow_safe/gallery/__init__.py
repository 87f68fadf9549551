from flask import Flask
from flask_wtf import CSRFProtect

from .headers import set_security_headers


def create_app():
    app = Flask(__name__)
    app.config.from_object("gallery.config.Config")
    CSRFProtect(app)
    app.after_request(set_security_headers)

    from .avatars import bp

    app.register_blueprint(bp)
    return app
