import os

from flask import Flask, render_template, session
from flask_login import LoginManager, UserMixin, login_required
from flask_wtf import CSRFProtect

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
CSRFProtect(app)
login_manager = LoginManager(app)


@login_manager.user_loader
def load_user(user_id):
    user = UserMixin()
    user.id = user_id
    return user


@app.get("/account")
@login_required
def account():
    return render_template("account.html")


@app.post("/account/pause")
@login_required
def pause():
    session["paused"] = True
    return render_template("account.html")


@app.post("/account/delete")
@login_required
def delete():
    session.clear()
    return render_template("account.html")
