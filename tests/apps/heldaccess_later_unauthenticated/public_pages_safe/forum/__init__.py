import os

from flask import Flask
from flask_login import LoginManager

from forum.users import Users
from forum.views import bp, limiter

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]
LoginManager(app).user_loader(Users.rows.get)
limiter.init_app(app)
app.register_blueprint(bp)
