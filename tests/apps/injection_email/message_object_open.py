import smtplib

from flask import Flask, request

app = Flask(__name__)
SENDER = "web@example.org"
DESK = "desk@example.org"


@app.post("/contact")
def contact():
    subject = request.form["subject"]
    with smtplib.SMTP("mail.internal") as server:
        message = f"From: {SENDER}\r\nTo: {DESK}\r\nSubject: {subject}\r\n\r\nSee the ticket system."
        server.sendmail(SENDER, [DESK], message)  # finding: email-injection
    return "Thank you."
