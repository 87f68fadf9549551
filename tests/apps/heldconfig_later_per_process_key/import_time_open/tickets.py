import secrets

from flask import Flask, jsonify, session

app = Flask(__name__)
app.config["SECRET_KEY"] = secrets.token_hex(32)  # finding: per-process-secret-key
app.config["SESSION_COOKIE_SECURE"] = True
app.config["SESSION_COOKIE_SAMESITE"] = "Lax"


@app.get("/tickets")
def tickets():
    return jsonify(mine=session.get("tickets", []))
