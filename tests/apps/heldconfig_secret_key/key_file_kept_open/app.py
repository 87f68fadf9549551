import secrets

from flask import Flask, jsonify, session


def load_key():
    return secrets.token_bytes(32)


app = Flask(__name__)
app.config["SECRET_KEY"] = load_key()  # finding: per-process-secret-key
app.config["SESSION_COOKIE_SECURE"] = True
app.config["SESSION_COOKIE_HTTPONLY"] = True
app.config["SESSION_COOKIE_SAMESITE"] = "Lax"


@app.get("/pages/recent")
def recent():
    return jsonify(session.get("recent", []))
