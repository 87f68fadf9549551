from flask import Flask, jsonify, request
from flask_mail import Mail, Message

app = Flask(__name__)
app.config["MAIL_SERVER"] = "mail.internal"
app.config["MAIL_DEFAULT_SENDER"] = "news@example.org"
mail = Mail(app)
EDITORS = "editors@example.org"


@app.post("/tips")
def tip():
    subject = "Tip: {}".format(request.get_json().get("headline", ""))
    with mail.connect() as server:
        server.send(Message(subject=subject, recipients=[EDITORS], body="A tip."))
    return jsonify(received=True)
