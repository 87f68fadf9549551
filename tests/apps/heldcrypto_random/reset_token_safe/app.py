import os

from flask import Flask, jsonify
from flask_mail import Mail, Message

from tokens import RESETS, reset_token

app = Flask(__name__)
app.config["MAIL_SERVER"] = os.environ["MAIL_SERVER"]
mail = Mail(app)


@app.post("/users/<int:user_id>/forgot-password")
def forgot(user_id):
    link = f"https://example.com/reset/{reset_token(user_id)}"
    mail.send(Message("Reset", recipients=[f"{user_id}@users.example.com"], body=link))
    return jsonify(open=len(RESETS))
