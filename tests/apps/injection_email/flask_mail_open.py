import smtplib

from flask import Flask, jsonify, request
from flask_mail import Mail

app = Flask(__name__)
app.config["MAIL_SERVER"] = "mail.internal"
app.config["MAIL_DEFAULT_SENDER"] = "news@example.org"
mail = Mail(app)
EDITORS = "editors@example.org"


@app.post("/tips")
def tip():
    subject = "Tip: {}".format(request.get_json().get("headline", ""))
    with smtplib.SMTP(app.config["MAIL_SERVER"]) as server:
        message = f"To: {EDITORS}\nSubject: {subject}\n\nA tip."
        server.sendmail("news@example.org", EDITORS, message)  # finding: email-injection
    return jsonify(received=True)
