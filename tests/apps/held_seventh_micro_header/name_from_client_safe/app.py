from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/probe")
def probe():
    resp = jsonify(ok=True)
    pair = request.args.get("set", "X-Probe:1").split(":", 1)
    resp.headers["X-Probe"] = pair[-1]
    return resp
