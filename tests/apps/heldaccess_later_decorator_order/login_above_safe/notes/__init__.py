import os

from flask import Flask
from flask_login import LoginManager

login_manager = LoginManager()


def create_app():
    app = Flask(__name__)
    app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
    app.config["SQLALCHEMY_DATABASE_URI"] = os.environ["DATABASE_URL"]
    login_manager.init_app(app)
    from notes.models import Account, db
    login_manager.user_loader(lambda ident: db.session.get(Account, int(ident)))
    from notes.routes import bp
    db.init_app(app)
    app.register_blueprint(bp)
    return app
