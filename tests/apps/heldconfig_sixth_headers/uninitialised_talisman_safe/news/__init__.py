from flask import Flask

import extensions
from news.pages import pages


def create_app():
    app = Flask(__name__)
    extensions.babel.init_app(app)
    extensions.talisman.init_app(app)
    app.register_blueprint(pages)
    return app
