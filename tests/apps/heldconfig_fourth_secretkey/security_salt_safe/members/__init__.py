from flask import Flask
from flask_security import Security, SQLAlchemyUserDatastore
from flask_talisman import Talisman
from flask_wtf import CSRFProtect

from members.models import Role, User, db


def create_app() -> Flask:
    app = Flask(__name__)
    app.config.from_object("conf.production.Production")
    db.init_app(app)
    Talisman(app)
    CSRFProtect(app)
    app.security = Security(app, SQLAlchemyUserDatastore(db, User, Role))
    return app
