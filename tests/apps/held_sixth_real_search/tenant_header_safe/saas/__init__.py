from flask import Flask

from .context import load_tenant
from .projects import projects


def create_app():
    app = Flask(__name__)
    app.before_request(load_tenant)
    app.register_blueprint(projects)
    return app
