from flask import Flask, jsonify, session

from keys import COOKIE_SIGNING_KEY

app = Flask(__name__)
app.secret_key = COOKIE_SIGNING_KEY  # finding: hardcoded-secret-key
app.config.update(SESSION_COOKIE_SECURE=True, SESSION_COOKIE_HTTPONLY=True, SESSION_COOKIE_SAMESITE="Lax")


@app.get("/preferences")
def preferences():
    return jsonify(language=session.get("language", "en"))
