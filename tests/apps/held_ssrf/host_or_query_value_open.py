from urllib.parse import urlencode
from urllib.request import urlopen

from flask import Flask, jsonify

app = Flask(__name__)


@app.route("/case/07002/<param>")
def case_07002(param):
    def build(host="geo.internal", **query):
        return f"http://{host}/lookup?{urlencode(query)}"

    url = build(host=param, zone="eu")
    with urlopen(url, timeout=2) as upstream:  # finding: server-side-request-forgery
        return jsonify(status=upstream.status)
