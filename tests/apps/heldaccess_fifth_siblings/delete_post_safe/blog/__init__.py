from flask import Flask

from blog.extensions import db, login_manager
from blog.models import User
from blog.posts import posts


@login_manager.user_loader
def load_user(user_id):
    return db.session.get(User, user_id)


def create_app(config="blog.config"):
    app = Flask(__name__)
    app.config.from_object(config)
    db.init_app(app)
    login_manager.init_app(app)
    app.register_blueprint(posts)
    return app
