from flask import Flask

from intranet.hooks import install_hooks
from intranet.pages import pages


def create_app():
    app = Flask(__name__)
    app.register_blueprint(pages)
    install_hooks(app)
    return app
