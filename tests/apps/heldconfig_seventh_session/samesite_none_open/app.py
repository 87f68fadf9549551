import os

from flask import Flask, jsonify, session
from flask_wtf.csrf import CSRFProtect

COOKIE_POLICY = {
    "SESSION_COOKIE_SECURE": True,
    "SESSION_COOKIE_HTTPONLY": True,
    "SESSION_COOKIE_SAMESITE": None,  # finding: session-cookie-cross-site
}

app = Flask(__name__)
app.config.from_mapping(SECRET_KEY=os.environ["SECRET_KEY"], **COOKIE_POLICY)
CSRFProtect(app)


@app.post("/api/basket")
def basket():
    session["items"] = session.get("items", 0) + 1
    return jsonify(items=session["items"])
