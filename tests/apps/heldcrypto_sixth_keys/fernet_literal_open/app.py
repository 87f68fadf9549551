import os

from cryptography.fernet import Fernet
from flask import Flask, request
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = os.environ["DATABASE_URL"]
db = SQLAlchemy(app)
fernet = Fernet(b"fWTji72N6dOV6y2Xn6a3WPAsdlvNMWyWNf-69Q4pw4k=")  # finding: hardcoded-crypto-key


class BankAccount(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    iban = db.Column(db.LargeBinary)


@app.post("/accounts")
def add():
    account = BankAccount(iban=fernet.encrypt(request.form["iban"].encode()))
    db.session.add(account)
    db.session.commit()
    return {"id": account.id}, 201
