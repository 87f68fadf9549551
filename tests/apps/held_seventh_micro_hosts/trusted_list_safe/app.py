import secrets

from flask import Flask, jsonify, request
from flask_mail import Mail, Message

app = Flask(__name__)
app.config["TRUSTED_HOSTS"] = ["www.example.org", "shop.example.org"]
mail = Mail(app)


@app.post("/invite")
def invite():
    link = f"{request.host_url}join/{secrets.token_urlsafe(24)}"
    mail.send(Message("Join", recipients=["bo@example.org"], body=link))
    return jsonify(sent=True)
