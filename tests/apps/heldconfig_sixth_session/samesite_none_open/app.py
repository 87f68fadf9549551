import os

from flask import Flask, request, session
from flask_wtf.csrf import CSRFProtect

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]
app.config["SESSION_COOKIE_SECURE"] = True
app.config["SESSION_COOKIE_SAMESITE"] = "None"  # finding: session-cookie-cross-site
csrf = CSRFProtect(app)


@app.post("/api/nickname")
def nickname():
    session["nickname"] = request.get_json()["nickname"][:40]
    return {"nickname": session["nickname"]}


@app.get("/api/nickname")
def get_nickname():
    return {"nickname": session.get("nickname")}
