import os
import shelve
import tempfile

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/address-book", methods=["POST"])
def address_book():
    folder = tempfile.mkdtemp(prefix="import-")
    imported = os.path.join(folder, "book.db")
    request.files["book"].save(imported)
    with shelve.open(imported) as book:  # finding: unsafe-deserialization
        entries = [entry for entry in book.values()]
    return jsonify(entries=len(entries))
