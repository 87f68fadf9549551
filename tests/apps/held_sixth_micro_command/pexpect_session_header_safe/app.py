import pexpect
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/trace")
def trace():
    target = request.headers.get("X-Target", "localhost")
    text = pexpect.run("bash -c 'traceroute localhost'")
    return jsonify(size=len(text), target_length=len(target))
