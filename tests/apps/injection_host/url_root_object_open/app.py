import secrets

from flask import Flask, jsonify, request

from mailer import Invitation

app = Flask(__name__)
CANONICAL = "https://teams.example.com/"


@app.route("/invite", methods=["POST"])
def invite():
    root = request.url_root or CANONICAL
    Invitation(root, secrets.token_urlsafe(24)).deliver("board@example.com")
    return jsonify(invited=True)
