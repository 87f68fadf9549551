import os

from flask import Flask, jsonify, request
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = os.environ["DATABASE_URL"]
db = SQLAlchemy(app)


class Account(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    email = db.Column(db.String(120))
    credit = db.Column(db.Integer, default=0)


@app.post("/accounts")
def create():
    data = request.get_json()
    fields = dict(data)
    fields.pop("id", None)
    account = Account(**fields)  # finding: mass-assignment
    db.session.add(account)
    db.session.commit()
    return jsonify(id=account.id), 201
