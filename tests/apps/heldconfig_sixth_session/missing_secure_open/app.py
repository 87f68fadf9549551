import os

from flask import Flask, session

app = Flask(__name__)  # finding: session-cookie-insecure
app.secret_key = os.environ["SECRET_KEY"]
app.config["SESSION_COOKIE_SAMESITE"] = "Lax"
app.config["PERMANENT_SESSION_LIFETIME"] = 3600


@app.get("/sso/<ticket>")
def sso(ticket):
    from idp import resolve

    user = resolve(ticket)
    session.clear()
    session["user"] = user.id
    session.permanent = True
    return {"user": user.id}


@app.get("/me")
def me():
    return {"user": session.get("user")}
