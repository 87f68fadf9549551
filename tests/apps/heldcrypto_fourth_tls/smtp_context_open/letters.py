import os
import smtplib
import ssl
from email.message import EmailMessage

from flask import Flask, request

app = Flask(__name__)


def deliver(message: EmailMessage) -> None:
    context = ssl._create_unverified_context()  # finding: tls-verification-disabled
    with smtplib.SMTP(os.environ["SMTP_HOST"], 587) as smtp:
        smtp.starttls(context=context)
        smtp.login(os.environ["SMTP_USER"], os.environ["SMTP_PASSWORD"])
        smtp.send_message(message)


@app.post("/letters")
def letters():
    message = EmailMessage()
    message["To"] = "office@verein.example"
    message.set_content(request.form["text"])
    deliver(message)
    return "", 202
