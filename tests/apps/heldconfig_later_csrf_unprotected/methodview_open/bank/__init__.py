import os

from flask import Flask
from flask_login import LoginManager

from bank.api import TransferView
from bank.ledger import get_customer

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]
app.config["SESSION_COOKIE_SECURE"] = True
app.config["SESSION_COOKIE_SAMESITE"] = "Lax"
app.config["REMEMBER_COOKIE_SECURE"] = True
app.config["REMEMBER_COOKIE_SAMESITE"] = "Lax"
login_manager = LoginManager(app)
login_manager.user_loader(get_customer)
app.add_url_rule("/transfer", view_func=TransferView.as_view("transfer"))  # finding: csrf-unprotected
