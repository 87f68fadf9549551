import os
import secrets
import string

from flask import Flask, request, url_for
from flask_mail import Mail, Message

app = Flask(__name__)
app.config.from_prefixed_env()
app.config["SERVER_NAME"] = os.environ["PUBLIC_HOST"]
mail = Mail(app)
PENDING = {}


def new_token(length=32):
    alphabet = string.ascii_letters + string.digits
    return "".join(secrets.choice(alphabet) for _ in range(length))


@app.post("/forgot-password")
def forgot_password():
    email = request.form["email"]
    token = new_token()
    PENDING[token] = email
    link = url_for("reset", token=token, _external=True)
    mail.send(Message("Reset your password", recipients=[email], body=link))
    return "", 202


@app.get("/reset/<token>")
def reset(token):
    return {"known": token in PENDING}
