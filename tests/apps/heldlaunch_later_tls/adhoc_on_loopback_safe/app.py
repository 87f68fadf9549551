"""Local HTTPS, so that secure cookies can be tried in the browser."""
from flask import Flask, session

app = Flask(__name__)
app.config.from_prefixed_env("LOOM")
app.config.update(SESSION_COOKIE_SECURE=True, SESSION_COOKIE_SAMESITE="Lax")


@app.get("/")
def index():
    session["visits"] = session.get("visits", 0) + 1
    return {"visits": session["visits"]}


if __name__ == "__main__":
    app.run(host="localhost", port=8443, ssl_context="adhoc")
