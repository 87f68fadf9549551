import httpx
from flask import Flask, abort, jsonify, request

from cards import PreviewClient

app = Flask(__name__)
client = PreviewClient(httpx.Client(timeout=4.0, follow_redirects=True))


@app.get("/preview")
def preview():
    link = request.args.get("url", "")
    if not link.startswith(("http://", "https://")):
        abort(400)
    card = client.card(link)
    if card is None:
        abort(404)
    return jsonify(card)
