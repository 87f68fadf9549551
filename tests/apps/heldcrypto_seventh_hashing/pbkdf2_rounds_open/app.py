import os

from flask import Flask, request
from flask_sqlalchemy import SQLAlchemy

from security import encrypt_password

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = os.environ["DATABASE_URL"]
db = SQLAlchemy(app)


class User(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    login = db.Column(db.String(60), unique=True)
    password = db.Column(db.String(200))


@app.route("/register", methods=["POST"])
def register():
    user = User(login=request.form["login"], password=encrypt_password(request.form["password"]))
    db.session.add(user)
    db.session.commit()
    return {"id": user.id}, 201
