from flask import Flask, jsonify, session

app = Flask(__name__)
app.config.from_mapping(
    SESSION_COOKIE_SECURE=True,
    SESSION_COOKIE_HTTPONLY=True,
    SESSION_COOKIE_SAMESITE="Lax",
)
app.config.from_prefixed_env("KIOSK")
if "SECRET_KEY" not in app.config or not app.config["SECRET_KEY"]:
    raise SystemExit("KIOSK_SECRET_KEY is missing")


@app.get("/ticket")
def ticket():
    return jsonify(number=session.get("number"))
