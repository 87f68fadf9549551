import os
import smtplib
import ssl

from flask import Flask, jsonify

app = Flask(__name__)


@app.post("/alarm")
def alarm():
    context = ssl.create_default_context()
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    with smtplib.SMTP(os.environ["SMTP_HOST"], 587, timeout=10) as smtp:
        smtp.starttls(context=context)
        smtp.sendmail("alarm@example.com", ["duty@example.com"], "Subject: Alarm\n\nPump 3 stopped.")
    return jsonify(sent=True)
