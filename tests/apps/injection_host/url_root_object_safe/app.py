import secrets

from flask import Flask, jsonify

from mailer import Invitation

app = Flask(__name__)
CANONICAL = "https://teams.example.com/"


@app.route("/invite", methods=["POST"])
def invite():
    root = CANONICAL
    Invitation(root, secrets.token_urlsafe(24)).deliver("board@example.com")
    return jsonify(invited=True)
