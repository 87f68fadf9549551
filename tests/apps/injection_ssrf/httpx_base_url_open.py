import httpx
from flask import Flask, jsonify, request

app = Flask(__name__)
backend = httpx.Client(base_url="http://inventory.internal:8080/api/", timeout=5)


@app.route("/inventory")
def inventory():
    path = request.args.get("path", "items")
    reply = backend.get(path)  # finding: server-side-request-forgery
    return jsonify(reply.json())
