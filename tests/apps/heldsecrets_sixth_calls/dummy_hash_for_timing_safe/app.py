import os

from flask import Flask, abort, request, session
from flask_sqlalchemy import SQLAlchemy
from werkzeug.security import check_password_hash, generate_password_hash

app = Flask(__name__)
app.config.update(SECRET_KEY=os.environ["SECRET_KEY"], SQLALCHEMY_DATABASE_URI=os.environ["DATABASE_URL"])
db = SQLAlchemy(app)
# Compared against when the account does not exist, so that both paths cost the same.
DUMMY_HASH = generate_password_hash(os.urandom(16).hex())


class User(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    email = db.Column(db.String(255), unique=True)
    password_hash = db.Column(db.String(255))


@app.post("/login")
def login():
    user = User.query.filter_by(email=request.form["email"]).first()
    stored = user.password_hash if user else DUMMY_HASH
    if not check_password_hash(stored, request.form["password"]) or user is None:
        abort(401)
    session["uid"] = user.id
    return "", 204
