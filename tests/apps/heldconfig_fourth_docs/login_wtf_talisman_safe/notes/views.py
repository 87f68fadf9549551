from flask import Blueprint, redirect, render_template, request, url_for
from flask_login import current_user, login_required, login_user, logout_user

from .extensions import db, login_manager
from .models import Note, User

bp = Blueprint("notes", __name__)


@login_manager.user_loader
def load_user(user_id: str) -> User | None:
    return db.session.get(User, int(user_id))


@bp.route("/login", methods=["GET", "POST"])
def login():
    if request.method == "POST":
        user = User.by_email(request.form["email"])
        if user and user.check_password(request.form["password"]):
            login_user(user, remember="remember" in request.form)
            return redirect(url_for(".index"))
    return render_template("login.html")


@bp.get("/")
@login_required
def index():
    return render_template("index.html", notes=current_user.notes)


@bp.post("/notes")
@login_required
def add():
    db.session.add(Note(owner=current_user, body=request.form["body"]))
    db.session.commit()
    return redirect(url_for(".index"))


@bp.post("/logout")
@login_required
def logout():
    logout_user()
    return redirect(url_for(".login"))
