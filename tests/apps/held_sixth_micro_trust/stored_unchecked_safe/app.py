import os

from flask import Flask, jsonify, request, session

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]


@app.post("/plan")
def plan():
    chosen = request.form.get("plan", "free")
    if chosen not in ("free", "trial"):
        chosen = "free"
    session["plan"] = chosen
    return jsonify(ok=True)
