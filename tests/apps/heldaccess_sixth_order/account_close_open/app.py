import os

from flask import Flask, redirect, render_template, url_for
from flask_login import LoginManager, current_user, login_required, logout_user

from models import User, db

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]
app.config["SQLALCHEMY_DATABASE_URI"] = os.environ["DATABASE_URL"]
db.init_app(app)

login_manager = LoginManager(app)
login_manager.login_view = "login"


@login_manager.user_loader
def load_user(user_id):
    return db.session.get(User, int(user_id))


@app.route("/account")
@login_required
def account():
    return render_template("account.html", user=current_user)


@login_required  # finding: auth-decorator-above-route
@app.route("/account/<int:user_id>/close", methods=["POST"])
def close_account(user_id):
    user = db.get_or_404(User, user_id)
    user.active = False
    db.session.commit()
    logout_user()
    return redirect(url_for("account"))
