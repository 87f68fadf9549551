import os

from flask import Flask, session


def cookie_settings(prefix):
    return {
        f"{prefix}_COOKIE_SECURE": True,
        f"{prefix}_COOKIE_HTTPONLY": True,
        f"{prefix}_COOKIE_SAMESITE": "Lax",
    }


app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
app.config |= cookie_settings("SESSION") | cookie_settings("REMEMBER")


@app.get("/seat")
def seat():
    return {"seat": session.get("seat")}
