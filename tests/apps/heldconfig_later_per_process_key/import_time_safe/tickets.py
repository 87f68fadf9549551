from flask import Flask, jsonify, session

from keys import load_or_create_key

app = Flask(__name__)
app.config["SECRET_KEY"] = load_or_create_key()
app.config["SESSION_COOKIE_SECURE"] = True
app.config["SESSION_COOKIE_SAMESITE"] = "Lax"


@app.get("/tickets")
def tickets():
    return jsonify(mine=session.get("tickets", []))
