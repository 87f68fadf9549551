import hashlib
import os

from flask import Flask, request
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = os.environ["DATABASE_URL"]
db = SQLAlchemy(app)

ROUNDS = 600_000


class Member(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    name = db.Column(db.String(80), unique=True)
    salt = db.Column(db.LargeBinary(16))
    password_hash = db.Column(db.LargeBinary(32))


def derive(password, salt):
    return hashlib.pbkdf2_hmac("sha256", password.encode("utf-8"), salt, ROUNDS)


@app.route("/members", methods=["POST"])
def register():
    salt = os.urandom(16)
    member = Member(
        name=request.form["name"],
        salt=salt,
        password_hash=derive(request.form["password"], salt),
    )
    db.session.add(member)
    db.session.commit()
    return {"id": member.id}, 201
