from flask import Flask, jsonify, request

app = Flask(__name__)
LAYOUT = "{0:>10} | {1:<10}"


@app.get("/row")
def row():
    left, right = request.args.get("l", ""), request.args.get("r", "")
    return jsonify(row=LAYOUT.format(left, right))
