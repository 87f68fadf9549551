from flask import Flask, jsonify, request

from hooks import HookClient, InvalidHook

app = Flask(__name__)
client = HookClient()


@app.post("/hooks/test")
def test_hook():
    url = request.json.get("url", "")
    try:
        delivered = client.deliver(url, {"event": "ping"})
    except InvalidHook:
        return jsonify(error="invalid hook"), 422
    return jsonify(delivered=delivered)
