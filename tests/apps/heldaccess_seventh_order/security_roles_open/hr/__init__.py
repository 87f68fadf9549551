import os

from flask import Flask
from flask_security import Security, SQLAlchemyUserDatastore

from hr.models import Role, User, db
from hr.salaries import salaries


def create_app():
    app = Flask(__name__)
    app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
    app.config["SECURITY_PASSWORD_SALT"] = os.environ["SECURITY_PASSWORD_SALT"]
    app.config["SQLALCHEMY_DATABASE_URI"] = os.environ["DATABASE_URL"]
    db.init_app(app)
    Security(app, SQLAlchemyUserDatastore(db, User, Role))
    app.register_blueprint(salaries)
    return app
