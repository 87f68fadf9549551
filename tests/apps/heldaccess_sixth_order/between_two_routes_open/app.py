import os

from flask import Flask, render_template
from flask_login import LoginManager, login_required

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]
login_manager = LoginManager(app)
login_manager.login_view = "sign_in"


@app.get("/sign-in")
def sign_in():
    return render_template("sign_in.html")


@app.get("/payroll", endpoint="payroll")
@login_required  # finding: auth-decorator-above-route
@app.get("/hr/payroll", endpoint="payroll_old")
def payroll():
    return render_template("payroll.html")
