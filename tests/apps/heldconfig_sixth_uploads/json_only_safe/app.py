from flask import Flask, jsonify, request

app = Flask(__name__)
FILES = {"readme": "Read me first", "terms": "Terms of use"}


class Request:
    """Description of a document request, not a web request."""

    def __init__(self, names):
        self.files = {name: FILES.get(name) for name in names}


@app.get("/documents")
def documents():
    wanted = Request(request.args.getlist("name"))
    return jsonify(wanted.files)


@app.get("/documents/<name>")
def document(name):
    return jsonify(text=FILES.get(name))
