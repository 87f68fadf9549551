import os

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/attachments/delete")
def delete():
    doc = request.get_json()
    paths = ["tmp/placeholder", "files/" + doc["file"]]
    paths.insert(0, "tmp/first")
    os.remove(paths[1])
    return jsonify(removed=True)
