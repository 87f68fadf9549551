from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/export")
def export():
    name = request.args.get("header", "X-Export")
    resp = jsonify(rows=0)
    resp.headers[name] = "on"  # finding: header-injection
    return resp
