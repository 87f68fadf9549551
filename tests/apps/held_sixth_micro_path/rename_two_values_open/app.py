import os

from flask import Flask, jsonify, request
from werkzeug.utils import secure_filename

app = Flask(__name__)


@app.post("/rename")
def rename():
    data = request.get_json()
    old, new = (secure_filename(data["old"]), data["new"])
    if not old or not new:
        return jsonify(error="names"), 400
    os.rename("/srv/drop/" + old, "/srv/drop/" + new)  # finding: path-traversal
    return jsonify(ok=True)
