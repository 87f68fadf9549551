import os
import smtplib
from email.message import EmailMessage

from flask import Flask, abort, jsonify, request

app = Flask(__name__)


@app.post("/feedback")
def feedback():
    message = EmailMessage()
    message["From"] = "site@example.org"
    message["To"] = "team@example.org"
    try:
        message["Subject"] = request.form["subject"]
    except ValueError:
        abort(400)
    message.set_content(request.form.get("text", ""))
    with smtplib.SMTP(os.environ["SMTP_HOST"]) as smtp:
        smtp.starttls()
        smtp.send_message(message)
    return jsonify(ok=True)
