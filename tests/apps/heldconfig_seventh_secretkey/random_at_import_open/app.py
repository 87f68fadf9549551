import os
import secrets

from flask import Flask, session

app = Flask(__name__)
app.config["SECRET_KEY"] = secrets.token_hex(32)  # finding: per-process-secret-key
app.config["SESSION_COOKIE_SECURE"] = True
app.config["SESSION_COOKIE_SAMESITE"] = "Lax"


@app.get("/api/nonce")
def nonce():
    session["nonce"] = secrets.token_urlsafe(8)
    return {"nonce": session["nonce"], "worker": os.getpid()}
