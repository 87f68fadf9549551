from flask import Flask, jsonify

from .fetcher import Fetcher
from .guards import trusted_url

app = Flask(__name__)
fetcher = Fetcher()


@app.get("/preview")
@trusted_url
def preview(url):
    return jsonify(text=fetcher.fetch(url))
