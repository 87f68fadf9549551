from flask import Flask, session

from lib.env import env

app = Flask(__name__)
app.config.update(
    SECRET_KEY=env("SECRET_KEY", "local-secret"),  # finding: fallback-secret-key
    REGION=env("REGION", "eu-central-1"),
    SESSION_COOKIE_SECURE=True,
    SESSION_COOKIE_SAMESITE="Lax",
)


@app.get("/region")
def region():
    return {"region": app.config["REGION"], "seen": session.get("seen", False)}
