from urllib.parse import quote
from urllib.request import urlopen

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/geo/<int:place_id>")
def geo(place_id):
    lang = quote(request.args.get("lang", "en"), safe="")
    url = f"https://geo.example.com/places/{place_id}?lang={lang}"
    with urlopen(url, timeout=3) as fh:
        return jsonify(size=len(fh.read()))
