import base64

from flask import Flask, jsonify, request
from werkzeug.utils import secure_filename

app = Flask(__name__)
LEDGERS = "/srv/ledgers/"


@app.route("/ledger")
def ledger():
    token = request.args.get("ref", "")
    name = base64.urlsafe_b64decode(secure_filename(token)).decode()
    with open(LEDGERS + name) as book:  # finding: path-traversal
        return jsonify(entries=book.readlines())
