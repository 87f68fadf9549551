from flask import Flask
from flask_wtf import CSRFProtect

from members.views import members

csrf = CSRFProtect()


def create_app(cfg='members.settings.Default'):
    app = Flask(__name__)
    app.config.from_object(cfg)
    csrf.init_app(app)
    app.register_blueprint(members)
    return app
