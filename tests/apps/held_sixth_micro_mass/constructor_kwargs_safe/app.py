from flask import Flask, jsonify, request
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite:///app.db"
db = SQLAlchemy(app)


class Account(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    email = db.Column(db.String(120))
    role = db.Column(db.String(20), default="member")


@app.post("/accounts")
def create():
    data = request.get_json()
    account = Account(**{"email": data["email"]})
    db.session.add(account)
    db.session.commit()
    return jsonify(id=account.id), 201
