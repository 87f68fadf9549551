from flask import Flask
from flask_appbuilder import AppBuilder
from flask_appbuilder.models.sqla.base import SQLA

app = Flask(__name__)
app.config.from_envvar("FLEET_SETTINGS")
db = SQLA(app)
appbuilder = AppBuilder(app, db.session)

from app import views  # noqa: E402,F401
