import json

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/api/settings")
def settings():
    defaults = json.loads('{"page": 1, "order": "asc"}')
    defaults["filter"] = request.args.get("filter", "")
    return jsonify(defaults)
