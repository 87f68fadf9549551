import os

from flask import Flask, request
from flask_bcrypt import Bcrypt

from pwned import times_breached
from users import save

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
bcrypt = Bcrypt(app)


@app.post("/signup")
def signup():
    password = request.form["password"]
    if times_breached(password):
        return "This password has been in a data breach.", 422
    save(request.form["email"], bcrypt.generate_password_hash(password).decode())
    return "", 201
