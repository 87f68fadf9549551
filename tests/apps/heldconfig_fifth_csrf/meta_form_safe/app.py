import os

from flask import Flask, jsonify, redirect, request
from flask_login import LoginManager, UserMixin, current_user, login_required

from forms import ProfileForm, SearchForm

app = Flask(__name__)
app.config.from_mapping(
    SECRET_KEY=os.environ["SECRET_KEY"],
    SESSION_COOKIE_SECURE=True,
    SESSION_COOKIE_SAMESITE="Lax",
    REMEMBER_COOKIE_SECURE=True,
    REMEMBER_COOKIE_SAMESITE="Lax",
)
login_manager = LoginManager(app)
profiles = {}


@login_manager.user_loader
def load_user(uid):
    user = UserMixin()
    user.id = uid
    return user


@app.route("/profile", methods=["POST"])
@login_required
def profile():
    form = ProfileForm()
    if not form.validate_on_submit():
        return jsonify(errors=form.errors), 400
    profiles[current_user.id] = (form.email.data, form.display_name.data)
    return redirect("/me")


@app.route("/search")
def search():
    form = SearchForm(request.args, meta={"csrf": False})
    return jsonify(hits=[], valid=form.validate())
