import smtplib
from email.message import EmailMessage

from flask import Flask, request

app = Flask(__name__)
SENDER = "web@example.org"
DESK = "desk@example.org"


@app.post("/contact")
def contact():
    subject = request.form["subject"]
    with smtplib.SMTP("mail.internal") as server:
        message = EmailMessage()
        message["From"], message["To"], message["Subject"] = SENDER, DESK, subject
        message.set_content("See the ticket system.")
        server.send_message(message)
    return "Thank you."
