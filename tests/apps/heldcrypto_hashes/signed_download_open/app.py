import hashlib
import hmac
import os

from flask import Flask, abort, jsonify, request

app = Flask(__name__)


def signature(path):
    text = os.environ["LINK_KEY"] + path
    return hashlib.md5(text.encode()).hexdigest()  # finding: weak-hash


@app.get("/download/<int:number>")
def download(number):
    given = request.args.get("signature", "")
    if not hmac.compare_digest(given.encode(), signature(f"/download/{number}").encode()):
        abort(403)
    return jsonify(file=number)
