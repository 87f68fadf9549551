import os

from flask import Flask, jsonify
from flask_login import LoginManager, UserMixin, current_user, login_required
from flask_wtf import FlaskForm
from wtforms import StringField
from wtforms.validators import InputRequired

app = Flask(__name__)
app.config.update(
    SECRET_KEY=os.environ["SECRET_KEY"],
    SESSION_COOKIE_SECURE=True,
    SESSION_COOKIE_HTTPONLY=True,
    SESSION_COOKIE_SAMESITE="Lax",
    REMEMBER_COOKIE_SECURE=True,
    REMEMBER_COOKIE_HTTPONLY=True,
    REMEMBER_COOKIE_SAMESITE="Lax",
)
login_manager = LoginManager(app)
keys = {}


class KeyForm(FlaskForm):
    ssh_key = StringField("Key", validators=[InputRequired()])


@login_manager.user_loader
def load_user(user_id):
    user = UserMixin()
    user.id = user_id
    return user


@app.route("/keys", methods=["GET", "POST"])
@login_required
def ssh_keys():
    form = KeyForm()
    if form.validate_on_submit():
        keys.setdefault(current_user.id, []).append(form.ssh_key.data)
    return jsonify(count=len(keys.get(current_user.id, [])))
