import os
from urllib.parse import urljoin

from flask import Flask, jsonify, request, url_for
from flask_mail import Mail, Message

app = Flask(__name__)
app.config["PUBLIC_URL"] = os.environ["PUBLIC_URL"]
mail = Mail(app)


@app.post("/invite")
def invite():
    address = request.get_json()["email"]
    link = urljoin(app.config["PUBLIC_URL"], url_for("welcome"))
    mail.send(Message("Invitation", recipients=[address], body=f"Join us: {link}"))
    return jsonify(sent=True)


@app.get("/welcome")
def welcome():
    return jsonify(hello="there")
