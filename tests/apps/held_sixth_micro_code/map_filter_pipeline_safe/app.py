from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/terms")
def terms():
    raw = request.args.getlist("t")
    kept = filter(str.isdecimal, map(str.strip, raw))
    joined = "[" + ", ".join(kept) + "]"
    try:
        numbers = eval(joined)
    except SyntaxError:
        return jsonify(error="leading zero"), 400
    return jsonify(count=len(numbers))
