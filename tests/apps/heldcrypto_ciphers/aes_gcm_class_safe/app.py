from flask import Flask, jsonify, request

from sealed import seal

app = Flask(__name__)
records = []


@app.post("/records")
def add():
    records.append(seal(request.get_data()))
    return jsonify(len(records)), 201
