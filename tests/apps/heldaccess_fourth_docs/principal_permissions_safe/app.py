import os

from flask import Flask
from flask_login import LoginManager

import identity
from articles import articles
from models import User

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
login_manager = LoginManager(app)
login_manager.user_loader(User.get)
identity.init_app(app)
app.register_blueprint(articles)
