import secrets

from flask import Flask, jsonify, request
from flask_mail import Mail, Message

app = Flask(__name__)
app.config["PUBLIC_URL"] = "https://www.example.org/"
mail = Mail(app)


@app.post("/reset")
def reset():
    token = secrets.token_urlsafe(32)
    msg = Message("Reset", recipients=["ann@example.org"], body=f"{app.config['PUBLIC_URL']}reset/{token}")
    mail.send(msg)
    return jsonify(sent=True)
