import os

from flask import Flask
from flask_login import LoginManager

import admin
from auth import auth
from models import Member, db

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
app.config["SQLALCHEMY_DATABASE_URI"] = os.environ["DATABASE_URL"]
db.init_app(app)
login_manager = LoginManager(app)
login_manager.user_loader(lambda user_id: db.session.get(Member, int(user_id)))
app.register_blueprint(auth)
admin.init_app(app)
