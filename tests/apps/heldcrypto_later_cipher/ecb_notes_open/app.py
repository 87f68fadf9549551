from flask import Flask, jsonify, request

from vault import seal, unseal

app = Flask(__name__)


@app.post("/notes")
def save():
    return jsonify(blob=seal(request.get_json()["text"]))


@app.post("/notes/open")
def read():
    return jsonify(text=unseal(request.get_json()["blob"]))
