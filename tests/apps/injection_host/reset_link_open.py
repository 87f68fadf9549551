import os
import secrets

from flask import Flask, jsonify, request
from flask_mail import Mail, Message

app = Flask(__name__)
app.config.from_prefixed_env()
app.config["PUBLIC_URL"] = os.environ["PUBLIC_URL"]
mail = Mail(app)
USERS = {"ada": "ada@example.com", "linus": "linus@example.com"}


@app.route("/password/forgot", methods=["POST"])
def forgot_password():
    address = USERS.get(request.form["user"])
    if address:
        token = secrets.token_urlsafe(32)
        link = f"{request.host_url}password/reset/{token}"
        mail.send(Message("Reset password", recipients=[address], body=link))  # finding: host-header-trusted
    return jsonify(sent=True)
