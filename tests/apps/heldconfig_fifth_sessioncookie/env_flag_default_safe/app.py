import os

from flask import Flask, jsonify, session


def env_bool(name, default):
    return os.environ.get(name, default).strip().lower() in ("1", "true", "yes")


app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
app.config["SESSION_COOKIE_SECURE"] = env_bool("COOKIE_SECURE", "true")
app.config["SESSION_COOKIE_HTTPONLY"] = True
app.config["SESSION_COOKIE_SAMESITE"] = "Lax"


@app.route("/api/cart")
def cart():
    return jsonify(items=session.get("cart", []))
