import os

from flask import Flask
from flask_login import LoginManager

from store_admin import init_admin
from store_models import Customer, db

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
app.config["SQLALCHEMY_DATABASE_URI"] = os.environ["DATABASE_URL"]
db.init_app(app)
login_manager = LoginManager(app)


@login_manager.user_loader
def load_user(user_id):
    return db.session.get(Customer, int(user_id))


init_admin(app)
