import os

from flask import Flask, abort, jsonify, request
from flask_login import LoginManager, UserMixin, current_user, login_required

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


@login_manager.user_loader
def load_user(user_id):
    user = UserMixin()
    user.id = user_id
    return user


@app.route("/keys", methods=["GET", "POST"])  # finding: csrf-unprotected
@login_required
def ssh_keys():
    if request.method == "POST":
        if not request.form.get("ssh_key"):
            abort(400)
        keys.setdefault(current_user.id, []).append(request.form["ssh_key"])
    return jsonify(count=len(keys.get(current_user.id, [])))
