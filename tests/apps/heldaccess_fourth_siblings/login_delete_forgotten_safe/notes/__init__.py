import os

from flask import Flask
from flask_login import LoginManager

from .models import User, db

login = LoginManager()
login.user_loader(lambda uid: db.session.get(User, int(uid)))


def create_app():
    app = Flask(__name__)
    app.config.update(
        SECRET_KEY=os.environ["SECRET_KEY"],
        SQLALCHEMY_DATABASE_URI=os.environ["DATABASE_URL"],
    )
    db.init_app(app)
    login.init_app(app)
    from .views import bp

    app.register_blueprint(bp)
    return app
