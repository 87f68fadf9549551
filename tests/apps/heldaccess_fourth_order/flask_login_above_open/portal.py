import os

from flask import Flask, render_template
from flask_login import LoginManager, UserMixin, current_user, login_required

app = Flask(__name__)
app.secret_key = os.environ["PORTAL_KEY"]
login_manager = LoginManager(app)
login_manager.login_view = "login"


@login_manager.user_loader
def load_user(user_id):
    return Customer(user_id) if user_id in KNOWN else None


class Customer(UserMixin):
    def __init__(self, ident):
        self.id = ident


KNOWN = frozenset(os.environ.get("CUSTOMERS", "").split(","))


@app.route("/login")
def login():
    return render_template("login.html")


@app.route("/invoices")
@login_required
def invoices():
    return render_template("invoices.html", owner=current_user)


@login_required  # finding: auth-decorator-above-route
@app.route("/statements/<int:year>")
def statements(year):
    return render_template("statements.html", year=year)
