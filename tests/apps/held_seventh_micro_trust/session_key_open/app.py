from flask import Flask, jsonify, request, session

app = Flask(__name__)
NAMES = ("theme", "language", "density")


@app.post("/prefs")
def prefs():
    name = request.form["name"]
    session[name] = "on"  # finding: trust-boundary
    return jsonify(saved=True)
