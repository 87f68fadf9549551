import secrets

from flask import Flask, jsonify
from flask_mail import Mail

app = Flask(__name__)
app.config.from_prefixed_env()
mail = Mail(app)

MEMBERS = {1: "ada@example.org"}
TOKENS = {}


@app.post("/members/<int:member_id>/reset")
def reset(member_id):
    token = secrets.token_urlsafe(32)
    TOKENS[token] = member_id
    path, to = f"/reset/{token}", [MEMBERS[member_id]]
    mail.send_message("Reset", to, f"https://{app.config['SITE']}{path}")
    return jsonify(sent=True)
