from flask import Flask
from flask_security import Security, SQLAlchemyUserDatastore
from flask_security.models import fsqla_v3 as fsqla
from flask_sqlalchemy import SQLAlchemy

db = SQLAlchemy()
fsqla.FsModels.set_db_info(db)


class Role(db.Model, fsqla.FsRoleMixin):
    pass


class User(db.Model, fsqla.FsUserMixin):
    pass


def create_app():
    app = Flask(__name__)
    app.config.from_object("config.Production")
    db.init_app(app)
    Security(app, SQLAlchemyUserDatastore(db, User, Role))
    return app
