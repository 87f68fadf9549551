import hashlib

from flask import Flask, abort, jsonify, request

app = Flask(__name__)
parts = {}


@app.put("/parts/<int:number>")
def put_part(number):
    data = request.get_data()
    if hashlib.sha256(data).hexdigest() != request.headers.get("X-Content-Sha256"):
        abort(422)
    parts[number] = data
    return jsonify(size=len(data))
