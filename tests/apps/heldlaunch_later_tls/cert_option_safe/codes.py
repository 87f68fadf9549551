from flask import Flask, jsonify, request

app = Flask(__name__)
SEEN: set[str] = set()


@app.post("/codes")
def add():
    code = request.get_json().get("code", "")
    if not code.isalnum():
        return jsonify(error="bad code"), 400
    SEEN.add(code)
    return jsonify(count=len(SEEN))


@app.get("/codes")
def count():
    return jsonify(count=len(SEEN))
