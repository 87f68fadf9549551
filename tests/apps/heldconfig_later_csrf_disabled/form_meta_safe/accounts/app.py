import os

from flask import Flask, jsonify, session
from flask_login import LoginManager, current_user, login_required

from accounts.forms import EmailForm, PasswordForm

app = Flask(__name__)
app.config.update(
    SECRET_KEY=os.environ["SECRET_KEY"],
    SESSION_COOKIE_SECURE=True,
    SESSION_COOKIE_SAMESITE="Lax",
    REMEMBER_COOKIE_SECURE=True,
    REMEMBER_COOKIE_SAMESITE="Lax",
)
login_manager = LoginManager(app)
members = {}


@login_manager.user_loader
def load_member(ident):
    return members.get(ident)


@app.post("/account/email")
@login_required
def change_email():
    form = EmailForm()
    if not form.validate_on_submit():
        return jsonify(form.errors), 422
    current_user.email = form.email.data
    return jsonify(ok=True)


@app.post("/account/password")
@login_required
def change_password():
    form = PasswordForm()
    if not form.validate_on_submit():
        return jsonify(form.errors), 422
    current_user.set_password(form.password.data)
    session.clear()
    return jsonify(ok=True)
