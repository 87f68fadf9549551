import smtplib

from flask import Flask, jsonify, request

app = Flask(__name__)
OFFICE = "office@example.org"


def compose(**headers):
    lines = [f"{name}: {value}" for name, value in headers.items()]
    return "\r\n".join(lines + ["", "A visitor asked for a call."])


@app.post("/contact")
def contact():
    subject = request.form.get("subject", "Contact")
    subject = " ".join(subject.splitlines())
    message = compose(To=OFFICE, Subject=subject)
    with smtplib.SMTP("localhost") as smtp:
        smtp.sendmail("web@example.org", [OFFICE], message.encode())
    return jsonify(sent=True)
