import os

from flask import Flask, request
from flask_sqlalchemy import SQLAlchemy
from werkzeug.security import generate_password_hash

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = os.environ["DATABASE_URL"]
db = SQLAlchemy(app)


class Member(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    name = db.Column(db.String(80))
    pw_hash = db.Column(db.String(255))


@app.post("/members")
def create_member():
    member = Member(
        name=request.form["name"],
        pw_hash=generate_password_hash(request.form["password"], method="scrypt"),
    )
    db.session.add(member)
    db.session.commit()
    return "", 201
