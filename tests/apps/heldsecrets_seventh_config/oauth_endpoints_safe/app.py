from flask import Flask, jsonify

from oauth_client import client_token

app = Flask(__name__)


@app.get("/graph/ready")
def ready():
    return jsonify(ready=bool(client_token()))
