import os
import secrets

from flask import Flask, jsonify, url_for
from flask_mail import Mail, Message

app = Flask(__name__)
app.config["MAIL_SERVER"] = "mail.internal"
app.config["MAIL_DEFAULT_SENDER"] = "noreply@example.com"
mail = Mail(app)
BASE = os.environ.get("BASE_URL", "https://app.example.com")
MEMBERS = {1: "ada@example.com", 2: "linus@example.com"}


@app.route("/confirm/<token>")
def confirm(token):
    return jsonify(confirmed=len(token) == 43)


@app.route("/members/<int:member>/invite", methods=["POST"])
def invite(member):
    token = secrets.token_urlsafe(32)
    link = BASE + url_for("confirm", token=token)
    address = MEMBERS[member]
    mail.send(Message("Welcome", recipients=[address], body="Open " + link))
    return jsonify(invited=True)
