import json

from flask import Flask, request

app = Flask(__name__)


@app.get("/api/settings")
def settings():
    defaults = json.loads('{"page": 1, "order": "asc"}')
    defaults["filter"] = request.args.get("filter", "")
    return json.dumps(defaults)  # finding: cross-site-scripting
