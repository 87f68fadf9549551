import os
import smtplib
import ssl
from email.message import EmailMessage

from flask import Flask, request

app = Flask(__name__)

context = ssl.create_default_context()
context.minimum_version = ssl.TLSVersion.TLSv1_2


@app.post("/contact")
def contact():
    msg = EmailMessage()
    msg["From"] = "web@example.com"
    msg["To"] = "office@example.com"
    msg["Subject"] = "Contact form"
    msg.set_content(request.form["text"])
    with smtplib.SMTP(os.environ["SMTP_HOST"], 587) as smtp:
        smtp.starttls(context=context)
        smtp.login(os.environ["SMTP_USER"], os.environ["SMTP_PASSWORD"])
        smtp.send_message(msg)
    return "", 202
