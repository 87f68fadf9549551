from flask import Flask, jsonify, request, session

app = Flask(__name__)
app.config.from_prefixed_env()

SETTINGS = ("theme", "density")


@app.post("/settings")
def settings():
    name = request.form["name"]
    if name in session:
        session.pop(name)
    session[name] = "1"  # finding: trust-boundary
    return jsonify(saved=True)
