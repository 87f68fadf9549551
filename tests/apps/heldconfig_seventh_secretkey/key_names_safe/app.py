import os

from flask import Flask, session

SECRET_KEY_ENV = "APP_SECRET_KEY"
SECRET_KEY_HELP = "Set APP_SECRET_KEY to 32 random bytes in hex"

app = Flask(__name__)
try:
    app.config["SECRET_KEY"] = bytes.fromhex(os.environ[SECRET_KEY_ENV])
except KeyError:
    raise SystemExit(SECRET_KEY_HELP)
app.config["SESSION_COOKIE_SECURE"] = True
app.config["SESSION_COOKIE_SAMESITE"] = "Lax"


@app.get("/api/since")
def since():
    return {"since": session.setdefault("since", 1)}
