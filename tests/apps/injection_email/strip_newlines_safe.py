import os
import smtplib

from flask import Flask, request

app = Flask(__name__)


def header_value(value):
    return " ".join(value.split())


@app.route("/feedback", methods=["POST"])
def feedback():
    topic = header_value(request.form.get("topic", ""))
    lines = [
        "From: app@example.org",
        "To: team@example.org",
        "Subject: Feedback on " + topic,
        "",
        "New feedback.",
    ]
    server = smtplib.SMTP_SSL("smtp.example.org")
    server.login("app", os.environ["SMTP_PASSWORD"])
    server.sendmail("app@example.org", ["team@example.org"], "\n".join(lines))
    server.quit()
    return "", 204
