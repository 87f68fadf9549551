import urllib.request

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/mirror")
def mirror():
    sources = request.json["sources"]
    urls = [s["url"] for s in sources if s.get("on")]
    sizes = []
    for url in urls:
        with urllib.request.urlopen(url, timeout=4) as reply:  # finding: server-side-request-forgery
            sizes.append(len(reply.read()))
    return jsonify(sizes)
