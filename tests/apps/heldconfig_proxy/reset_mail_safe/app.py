import os

from flask import Flask, jsonify, request, url_for
from flask_mail import Mail, Message
from itsdangerous import URLSafeTimedSerializer

app = Flask(__name__)
app.config["MAIL_SERVER"] = os.environ["MAIL_SERVER"]
app.config["MAIL_DEFAULT_SENDER"] = "no-reply@example.com"
app.config["TRUSTED_HOSTS"] = ["accounts.example.com"]
mail = Mail(app)
serializer = URLSafeTimedSerializer(os.environ["RESET_KEY"], salt="reset")
MEMBERS = {"ada@example.com"}


@app.post("/forgot")
def forgot():
    address = request.form["email"].lower()
    if address in MEMBERS:
        token = serializer.dumps(address)
        link = url_for("reset", token=token, _external=True)
        mail.send(Message("Your new password", recipients=[address], body=f"Open {link} within an hour."))
    return jsonify(sent=True)


@app.get("/reset/<token>")
def reset(token):
    return jsonify(address=serializer.loads(token, max_age=3600))
