import smtplib
from email.message import EmailMessage

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/ask")
def ask():
    sender = request.get_json()["mail"]
    letter = EmailMessage()
    letter["Reply-To"] = sender
    letter["Subject"] = "Question"
    smtp = smtplib.SMTP("mail")
    smtp.send_message(letter, "web@example.org", "help@example.org")
    smtp.quit()
    return jsonify(sent=True)
