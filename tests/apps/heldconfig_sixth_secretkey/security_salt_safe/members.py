from flask import Flask
from flask_security import Security, SQLAlchemyUserDatastore, auth_required, current_user
from flask_sqlalchemy import SQLAlchemy
from flask_talisman import Talisman
from flask_wtf.csrf import CSRFProtect

from models import Role, User

db = SQLAlchemy()


def create_app():
    app = Flask(__name__)
    app.config.from_object("config.Production")
    db.init_app(app)
    CSRFProtect(app)
    Talisman(app)
    Security(app, SQLAlchemyUserDatastore(db, User, Role))

    @app.get("/members/me")
    @auth_required()
    def me():
        return {"email": current_user.email}

    return app
