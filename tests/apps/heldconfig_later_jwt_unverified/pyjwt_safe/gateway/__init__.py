import json
import os

from flask import Flask, g, jsonify

from gateway.auth import requires_scope

app = Flask(__name__)
with open(os.environ["JWT_KEYS_FILE"]) as handle:
    app.config["JWT_KEYS"] = json.load(handle)


@app.get("/meters")
@requires_scope("meters:read")
def meters():
    return jsonify(tenant=g.claims["tenant"], meters=[])
