from urllib.parse import urlsplit

import httpx
from flask import Flask, jsonify, request

app = Flask(__name__)
PARTNER = "images.example.net"


def from_partner(url):
    parts = urlsplit(url)
    return parts.scheme == "https" and (parts.hostname or "") == PARTNER


@app.route("/images", methods=["POST"])
def import_image():
    url = request.form["image_url"]
    if not from_partner(url):
        return jsonify(error="only images of our partner"), 400
    with httpx.Client(timeout=10) as client:
        image = client.get(url)
    return jsonify(bytes=len(image.content))
