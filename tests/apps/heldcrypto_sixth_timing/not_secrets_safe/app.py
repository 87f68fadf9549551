import os

from flask import Flask, abort, flash, redirect, request, session, url_for
from flask_sqlalchemy import SQLAlchemy
from werkzeug.security import generate_password_hash

app = Flask(__name__)
app.config.update(SECRET_KEY=os.environ["SECRET_KEY"], SQLALCHEMY_DATABASE_URI=os.environ["DATABASE_URL"])
db = SQLAlchemy(app)


class User(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    password_hash = db.Column(db.String(255))
    token_type = db.Column(db.String(20))


@app.post("/password")
def change_password():
    password = request.form["password"]
    if password != request.form["password_confirm"]:
        flash("The two passwords differ.")
        return redirect(url_for("account"))
    if password == "":
        abort(400)
    user = db.session.get(User, session["user_id"]) or abort(404)
    user.password_hash = generate_password_hash(password)
    db.session.commit()
    return redirect(url_for("account"))


@app.get("/account")
def account():
    user = db.session.get(User, session["user_id"]) or abort(404)
    if user.token_type == "bearer" and request.headers.get("X-Token") is None:
        return "no token sent"
    return "account"
