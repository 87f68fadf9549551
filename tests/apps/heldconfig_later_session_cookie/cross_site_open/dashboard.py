import os

from flask import Flask, jsonify, session

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]
COOKIE_POLICY = {
    "SESSION_COOKIE_NAME": "__Host-dash",
    "SESSION_COOKIE_SECURE": True,
    "SESSION_COOKIE_HTTPONLY": True,
    "SESSION_COOKIE_SAMESITE": "None",  # finding: session-cookie-cross-site
}
app.config.update(COOKIE_POLICY)


@app.get("/widgets")
def widgets():
    return jsonify(layout=session.get("layout", "grid"))
