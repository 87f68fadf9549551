from flask import Flask, jsonify, request

from documents import DocumentRepository

app = Flask(__name__)
repository = DocumentRepository()


@app.post("/documents/search")
def search():
    criteria = request.get_json(silent=True) or {}
    return jsonify(ids=repository.search(criteria))
