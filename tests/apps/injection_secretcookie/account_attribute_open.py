import secrets

from flask import Flask, jsonify, request

app = Flask(__name__)


class Account:
    def __init__(self, form):
        self.password = form["new_password"]
        self.ticket = secrets.token_hex(16)

    def cookie(self):
        return f"v1:{self.password}"


@app.route("/password", methods=["POST"])
def change_password():
    account = Account(request.form)
    if len(account.password) < 12:
        return jsonify(error="too short"), 400
    response = jsonify(changed=True)
    response.set_cookie(  # finding: sensitive-data-in-cookie
        "account", account.cookie(), secure=True, httponly=True, samesite="Lax"
    )
    return response
