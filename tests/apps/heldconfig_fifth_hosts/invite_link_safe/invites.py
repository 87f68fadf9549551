import os
import secrets
import smtplib
from email.message import EmailMessage

from flask import Flask, request

app = Flask(__name__)
app.config["PUBLIC_URL"] = os.environ["PUBLIC_URL"].rstrip("/")
invites = {}


def send(to, text):
    msg = EmailMessage()
    msg["Subject"] = "You have been invited"
    msg["From"] = "team@example.org"
    msg["To"] = to
    msg.set_content(text)
    with smtplib.SMTP(os.environ.get("SMTP_HOST", "localhost")) as smtp:
        smtp.send_message(msg)


@app.route("/invite/<int:team>", methods=["POST"])
def invite(team):
    code = secrets.token_urlsafe(16)
    invites[code] = team
    link = app.config["PUBLIC_URL"] + "/join/" + code
    send("member%d@example.org" % team, "Join here: " + link)
    return {"sent": True}


@app.route("/join/<code>")
def join(code):
    return {"team": invites.get(code)}
