import logging
import secrets

from flask import Flask, jsonify, request

app = Flask(__name__)
log = logging.getLogger("app.tokens")
TOKENS = {}


@app.post("/tokens")
def issue_token():
    api_token = secrets.token_urlsafe(32)
    token_id = len(TOKENS) + 1
    TOKENS[api_token] = token_id
    log.info("issued the API token number %s", token_id)
    return jsonify(token=api_token, json=request.is_json), 201
