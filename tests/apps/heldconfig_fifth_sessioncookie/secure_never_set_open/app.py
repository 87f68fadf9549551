from flask import Flask, jsonify, session
from hvac import Client


def vault_secret(name):
    client = Client(url="https://vault.intern.example:8200")
    answer = client.secrets.kv.v2.read_secret_version(path="library")
    return answer["data"]["data"][name]


app = Flask(__name__)  # finding: session-cookie-insecure
app.secret_key = vault_secret("secret_key")
app.config.update(
    SESSION_COOKIE_NAME="library",
    SESSION_COOKIE_HTTPONLY=True,
    SESSION_COOKIE_SAMESITE="Lax",
)


@app.route("/loans")
def loans():
    reader = session.get("reader")
    if reader is None:
        return jsonify(error="not signed in"), 403
    return jsonify(reader=reader, loans=[])
