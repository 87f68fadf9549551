from flask import Flask, jsonify, request, session

app = Flask(__name__)
NAMES = ("theme", "language", "density")


@app.post("/prefs")
def prefs():
    name = request.form["name"]
    if name not in NAMES:
        return jsonify(error="unknown preference"), 400
    session[name] = "on"
    return jsonify(saved=True)
