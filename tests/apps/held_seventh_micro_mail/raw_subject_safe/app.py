import smtplib

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/contact")
def contact():
    subject = request.form["subject"]
    subject = " ".join(subject.splitlines())
    text = "From: web@example.org\r\nTo: office@example.org\r\nSubject: " + subject + "\r\n\r\nnew message"
    with smtplib.SMTP("mail") as server:
        server.sendmail("web@example.org", ["office@example.org"], text)
    return jsonify(sent=True)
