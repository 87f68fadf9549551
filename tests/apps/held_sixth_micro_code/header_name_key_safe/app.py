from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/flags")
def flags():
    total = 0
    for header, value in request.headers:
        if header.lower().startswith("x-flag-"):
            total += 1 if eval("len(value) > 0", {"value": value, "len": len}) else 0
    return jsonify(total=total)
