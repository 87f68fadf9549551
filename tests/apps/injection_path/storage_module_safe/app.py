from flask import Flask, jsonify, request

from storage import DocumentStore

app = Flask(__name__)
store = DocumentStore("/srv/documents")


@app.errorhandler(PermissionError)
def forbidden(_error):
    return jsonify(error="forbidden"), 403


@app.get("/documents")
def read_document():
    return jsonify(text=store.read(request.args["path"]))


@app.put("/documents")
def write_document():
    store.write(request.args["path"], request.get_data(as_text=True))
    return jsonify(saved=True)
