import os

from flask import Flask, redirect, render_template, request, session, url_for
from flask_login import LoginManager, login_required, login_user, logout_user
from werkzeug.security import check_password_hash, generate_password_hash

from store import find_user, new_user, set_password, subscribe, tickets, unsign_reset

app = Flask(__name__)
app.secret_key = os.environ["SITE_SECRET"]
LoginManager(app).user_loader(find_user)


@app.route("/login", methods=["GET", "POST"])
def login():
    if request.method == "POST":
        user = find_user(request.form["email"])
        if user and check_password_hash(user.password, request.form["password"]):
            login_user(user)
            return redirect(url_for("profile"))
    return render_template("login.html")


@app.route("/register", methods=["POST"])
def register():
    new_user(request.form["email"], generate_password_hash(request.form["password"]))
    return redirect(url_for("login"))


@app.post("/password/forgotten/<token>")
def reset_password(token):
    user = unsign_reset(token, max_age=1800)
    set_password(user, generate_password_hash(request.form["password"]))
    return redirect(url_for("login"))


@app.post("/logout")
def logout():
    logout_user()
    session.clear()
    return redirect(url_for("login"))


@app.post("/newsletter")
def newsletter():
    subscribe(request.form["email"])
    return redirect(url_for("login"))


@app.post("/contact")
def contact():
    tickets.append(request.form["message"])
    return render_template("thanks.html")


@app.get("/healthz")
def healthz():
    return {"ok": True}


@app.post("/profile")
@login_required
def profile():
    return render_template("profile.html")
