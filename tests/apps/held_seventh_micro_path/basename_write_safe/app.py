import os

from flask import Flask, jsonify, request

app = Flask(__name__)


def store(folder, name, content):
    with open(f"{folder}/{name}.txt", "w") as fh:
        fh.write(content)


@app.put("/draft")
def draft():
    body = request.get_json()
    name = os.path.basename(body["name"])
    store("/srv/drafts", name, "new draft")
    return jsonify(saved=True)
