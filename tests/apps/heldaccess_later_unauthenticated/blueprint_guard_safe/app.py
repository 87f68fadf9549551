import os

from flask import Flask
from flask_login import LoginManager

from backoffice import backoffice

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]
LoginManager(app)
app.register_blueprint(backoffice)
