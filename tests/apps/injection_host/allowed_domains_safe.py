import secrets

from flask import Flask, abort, jsonify, request
from flask_mail import Mail

app = Flask(__name__)
app.config.from_prefixed_env()
mail = Mail(app)
DOMAINS = ("shop.example.com", "shop.example.de", "shop.example.fr")


@app.route("/unlock", methods=["POST"])
def unlock():
    domain = request.host
    if domain not in DOMAINS:
        abort(400)
    body = f"Unlock your account: https://{domain}/unlock/{secrets.token_urlsafe(24)}"
    mail.send_message("Unlock", recipients=["owner@example.com"], body=body)
    return jsonify(sent=True)
