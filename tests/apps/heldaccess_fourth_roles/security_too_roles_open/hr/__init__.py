import os

from flask import Flask
from flask_security import Security, SQLAlchemyUserDatastore


def create_app():
    app = Flask(__name__)
    app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
    app.config["SECURITY_PASSWORD_SALT"] = os.environ["SECURITY_PASSWORD_SALT"]
    app.config["SQLALCHEMY_DATABASE_URI"] = os.environ["DATABASE_URL"]
    from .models import Role, User, db
    from .views import hr

    db.init_app(app)
    Security(app, SQLAlchemyUserDatastore(db, User, Role))
    app.register_blueprint(hr)
    return app
