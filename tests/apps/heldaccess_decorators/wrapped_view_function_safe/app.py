import os

from flask import Flask
from flask_security import Security, SQLAlchemyUserDatastore, auth_required, roles_required

import views
from models import Role, User, db


def create_app():
    app = Flask(__name__)
    app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
    app.config["SECURITY_PASSWORD_SALT"] = os.environ["SECURITY_PASSWORD_SALT"]
    app.config["SQLALCHEMY_DATABASE_URI"] = os.environ["DATABASE_URL"]
    db.init_app(app)
    Security(app, SQLAlchemyUserDatastore(db, User, Role))
    app.add_url_rule("/inventory", view_func=auth_required()(views.inventory))
    app.add_url_rule(
        "/inventory/<part>", view_func=roles_required("clerk")(views.write_off), methods=["DELETE"]
    )
    return app
