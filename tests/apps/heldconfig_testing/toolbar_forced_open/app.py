import os

from flask import Flask, jsonify, session
from flask_debugtoolbar import DebugToolbarExtension

app = Flask(__name__)
app.config.update(
    SECRET_KEY=os.environ["SECRET_KEY"],
    SESSION_COOKIE_SECURE=True,
    SESSION_COOKIE_HTTPONLY=True,
    SESSION_COOKIE_SAMESITE="Lax",
    DEBUG_TB_ENABLED=True,  # finding: debug-toolbar-enabled
    DEBUG_TB_INTERCEPT_REDIRECTS=False,
)
toolbar = DebugToolbarExtension(app)


@app.get("/jobs")
def jobs():
    return jsonify(session.get("jobs", []))
