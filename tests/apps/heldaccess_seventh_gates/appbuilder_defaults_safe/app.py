from flask import Flask
from flask_appbuilder import AppBuilder
from flask_appbuilder.models.sqla.base import SQLA

import views

db = SQLA()
appbuilder = AppBuilder()


def create_app():
    app = Flask(__name__)
    app.config.from_envvar("PURCHASING_SETTINGS")
    db.init_app(app)
    with app.app_context():
        appbuilder.init_app(app, db.session)
        views.register(appbuilder)
    return app
