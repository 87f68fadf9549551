import os

from flask import Flask

from .directory import directory
from .routes import bp


def create_app():
    app = Flask(__name__)
    app.config["LDAP_URI"] = os.environ["LDAP_URI"]
    app.config["LDAP_BASE"] = os.environ.get("LDAP_BASE", "ou=people,dc=example,dc=org")
    directory.init_app(app)
    app.register_blueprint(bp)
    return app
