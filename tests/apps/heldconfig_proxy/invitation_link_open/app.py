import os
import secrets
import smtplib
from email.message import EmailMessage

from flask import Flask, jsonify, request

app = Flask(__name__)
invitations = {}


def send(recipient, text):
    message = EmailMessage()
    message["Subject"] = "You are invited"
    message["From"] = "team@example.com"
    message["To"] = recipient
    message.set_content(text)
    with smtplib.SMTP(os.environ["SMTP_HOST"]) as smtp:
        smtp.send_message(message)


@app.post("/invitations")
def invite():
    member = int(request.get_json()["member"])
    code = secrets.token_urlsafe(16)
    invitations[code] = member
    link = f"{request.host_url}join/{code}"  # finding: trusted-hosts-missing
    send(f"member-{member}@example.com", f"Follow {link} to join.")
    return jsonify(open=len(invitations)), 201
