import requests
from flask import Flask, abort, jsonify, request

app = Flask(__name__)
HOOKS = frozenset({"https://hooks.example.com/build", "https://hooks.example.com/deploy"})


@app.post("/trigger")
def trigger():
    hook = request.form["hook"]
    reply = requests.post(hook, json={"event": "manual"}, timeout=5)  # finding: server-side-request-forgery
    if hook not in HOOKS:
        abort(403)
    return jsonify(status=reply.status_code)
