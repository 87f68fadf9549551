import http.client

from flask import Flask, abort, jsonify, request

app = Flask(__name__)
NODES = ["node-a.internal.example", "node-b.internal.example"]


def node_host():
    raw = request.args.get("node", "0")
    if raw.isdecimal():
        return NODES[int(raw) % len(NODES)]
    return raw


@app.get("/node")
def node():
    host = node_host()
    if not host:
        abort(404)
    conn = http.client.HTTPSConnection(host, timeout=3)  # finding: server-side-request-forgery
    conn.request("GET", "/ready")
    return jsonify(ready=conn.getresponse().status == 200)
