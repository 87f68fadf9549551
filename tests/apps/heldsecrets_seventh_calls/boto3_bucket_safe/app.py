from flask import Flask, abort, jsonify

from storage import presign

app = Flask(__name__)

PUBLIC_DOCUMENTS = {"terms": "legal/terms.pdf", "privacy": "legal/privacy.pdf"}


@app.get("/documents/<name>")
def document(name: str):
    key = PUBLIC_DOCUMENTS.get(name)
    if key is None:
        abort(404)
    return jsonify(url=presign(key))
