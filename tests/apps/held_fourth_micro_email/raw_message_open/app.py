import os
import smtplib

from flask import Flask, jsonify, request

app = Flask(__name__)
SENDER = "site@example.org"
DESK = "desk@example.org"


def one_line(text):
    return text.strip()


@app.post("/contact")
def contact():
    subject = one_line(request.form.get("subject", "Contact"))
    message = "\r\n".join(["From: " + SENDER, "To: " + DESK, "Subject: " + subject, "", "See the tracker."])
    with smtplib.SMTP(os.environ["SMTP_HOST"]) as smtp:
        smtp.starttls()
        smtp.sendmail(SENDER, [DESK], message.encode("utf-8"))  # finding: email-injection
    return jsonify(sent=True)
