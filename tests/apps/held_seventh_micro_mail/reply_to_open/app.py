import smtplib
from email.message import EmailMessage

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/ask")
def ask():
    sender = request.get_json()["mail"]
    letter = "Reply-To: {}\r\nSubject: Question\r\n\r\nPlease answer.".format(sender)
    smtp = smtplib.SMTP("mail")
    smtp.sendmail("web@example.org", "help@example.org", letter)  # finding: email-injection
    smtp.quit()
    return jsonify(sent=True)
