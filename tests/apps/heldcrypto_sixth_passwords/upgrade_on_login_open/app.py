import hashlib
import hmac
import os

from flask import Flask, abort, request
from flask_sqlalchemy import SQLAlchemy
from werkzeug.security import check_password_hash, generate_password_hash

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = os.environ["DATABASE_URL"]
db = SQLAlchemy(app)


class Account(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    name = db.Column(db.String(80), unique=True)
    password = db.Column(db.String(255))


def encode(password: str) -> str:
    return hashlib.new("sha256", password.encode()).hexdigest()  # finding: weak-password-hash


@app.post("/accounts")
def create():
    db.session.add(Account(name=request.form["name"], password=encode(request.form["password"])))
    db.session.commit()
    return "", 201


@app.post("/login")
def login():
    account = Account.query.filter_by(name=request.form["name"]).first_or_404()
    if not hmac.compare_digest(account.password, encode(request.form["password"])):
        abort(401)
    return "", 204
