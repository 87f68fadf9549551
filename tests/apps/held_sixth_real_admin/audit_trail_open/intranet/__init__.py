from flask import Flask

from .audit import init_audit
from .views import bp


def create_app():
    app = Flask(__name__)
    app.register_blueprint(bp)
    init_audit(app, "/var/log/intranet/audit.log")
    return app
