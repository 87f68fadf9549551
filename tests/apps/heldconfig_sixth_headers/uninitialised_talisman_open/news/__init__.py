from flask import Flask

import extensions
from news.pages import pages


def create_app():
    app = Flask(__name__)  # finding: security-headers-missing
    extensions.babel.init_app(app)
    app.register_blueprint(pages)
    return app
