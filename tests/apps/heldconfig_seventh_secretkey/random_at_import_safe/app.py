import os
import secrets

from flask import Flask, session

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
app.config["SESSION_COOKIE_SECURE"] = True
app.config["SESSION_COOKIE_SAMESITE"] = "Lax"


@app.get("/api/nonce")
def nonce():
    session["nonce"] = secrets.token_urlsafe(8)
    return {"nonce": session["nonce"], "worker": os.getpid()}
