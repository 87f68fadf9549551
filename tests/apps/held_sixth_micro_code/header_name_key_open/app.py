from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/flags")
def flags():
    total = 0
    for header, value in request.headers:
        if header.lower().startswith("x-flag-"):
            total += 1 if eval(value) else 0  # finding: code-injection
    return jsonify(total=total)
