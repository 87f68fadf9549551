import os

from flask import Flask, jsonify, request
from flask_mail import Mail, Message

app = Flask(__name__)
app.config.from_prefixed_env()
mail = Mail(app)
PUBLIC = os.environ["PUBLIC_URL"]


@app.post("/reset/<int:user_id>")
def reset(user_id):
    origin = "https://" + request.headers["Host"]
    mail.send(Message("Reset", recipients=["%d@users.example.org" % user_id], body=f"{origin}/reset/confirm"))  # finding: host-header-trusted
    return jsonify(sent=True)
