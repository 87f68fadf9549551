import json
import logging

from flask import Flask, jsonify, request

app = Flask(__name__)
log = logging.getLogger("access")


@app.before_request
def trace():
    log.info(json.dumps({"path": request.path, "q": request.args.to_dict()}))


@app.get("/")
def index():
    return jsonify(ok=True)
