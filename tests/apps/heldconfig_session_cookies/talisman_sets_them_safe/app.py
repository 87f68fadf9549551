import os

from flask import Flask, jsonify, session
from flask_talisman import Talisman

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
Talisman(app, session_cookie_samesite="Strict")


@app.get("/seat")
def seat():
    return jsonify(row=session.get("row"))
