from flask import Flask

from .crypto import box
from .views import bp


def create_app():
    app = Flask(__name__)
    app.config.from_object("integrations.settings.Production")
    box.init_app(app)
    app.register_blueprint(bp)
    return app
