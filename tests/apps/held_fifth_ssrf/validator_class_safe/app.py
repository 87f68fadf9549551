import re

import requests
from flask import Flask, jsonify, request

from validators import PublicAssetUrl

app = Flask(__name__)


@app.errorhandler(ValueError)
def bad_value(_error):
    return jsonify(error="bad value"), 400


@app.get("/asset-size")
def asset_size():
    url = PublicAssetUrl(request.args.get("url", ""))
    response = requests.head(str(url), timeout=5, allow_redirects=False)
    return jsonify(size=response.headers.get("Content-Length"))
