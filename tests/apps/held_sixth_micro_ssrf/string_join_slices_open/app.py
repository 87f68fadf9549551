from urllib.request import Request, urlopen

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/mirror")
def mirror():
    text = request.args.get("m", "") + "|" + "mirror.example.com"
    host = text.split("|")[0][:120]
    url = "".join(("https://", host, "/index.json"))
    with urlopen(Request(url, headers={"User-Agent": "mirror/1"}), timeout=3) as fh:  # finding: server-side-request-forgery
        return jsonify(status=fh.status)
