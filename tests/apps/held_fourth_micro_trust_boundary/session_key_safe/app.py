from flask import Flask, jsonify, request, session

app = Flask(__name__)
app.config.from_prefixed_env()

SETTINGS = ("theme", "density")


@app.post("/settings")
def settings():
    name = request.form["name"]
    if name not in SETTINGS:
        return jsonify(error="unknown setting"), 400
    session[name] = "1"
    return jsonify(saved=True)
