import os

from flask import Flask, abort, request
from flask_sqlalchemy import SQLAlchemy
from passlib.context import CryptContext

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = os.environ["DATABASE_URL"]
db = SQLAlchemy(app)

pwd_context = CryptContext(schemes=["argon2", "bcrypt"], deprecated="auto")


class Employee(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    login = db.Column(db.String(64), unique=True)
    password = db.Column(db.String(255))


@app.post("/employees")
def add_employee():
    employee = Employee(login=request.form["login"])
    employee.password = pwd_context.hash(request.form["password"])
    db.session.add(employee)
    db.session.commit()
    return "", 201


@app.post("/session")
def login():
    employee = Employee.query.filter_by(login=request.form["login"]).first_or_404()
    if not pwd_context.verify(request.form["password"], employee.password):
        abort(401)
    return "", 204
