import os

from flask import Flask, redirect, render_template, url_for
from flask_login import LoginManager, login_required, logout_user
from flask_wtf.csrf import CSRFProtect

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]
LoginManager(app)
csrf = CSRFProtect(app)


@app.get("/settings")
@login_required
def settings():
    return render_template("settings.html")


@app.post("/settings/theme")
@login_required
def theme():
    return redirect(url_for("settings"))


@app.post("/logout")
@login_required
def logout():
    logout_user()
    return redirect(url_for("settings"))
