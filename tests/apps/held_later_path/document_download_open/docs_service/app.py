from pathlib import Path

from flask import Flask, abort, send_file

from .store import DocumentStore

app = Flask(__name__)
store = DocumentStore(Path("/var/lib/documents"))


@app.get("/documents/<path:name>")
def download(name: str):
    found = store.find(name)
    if found is None:
        abort(404)
    return send_file(found, as_attachment=True)  # finding: path-traversal
