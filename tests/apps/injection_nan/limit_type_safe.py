from flask import Flask, jsonify, request

app = Flask(__name__)
MAX_BID = 10_000
BIDS = []


@app.post("/bids")
def bid():
    payload = request.get_json()
    try:
        offer = int(payload.get("offer"))
    except (TypeError, ValueError):
        return jsonify(error="a bid is a number"), 400
    if offer > MAX_BID or (BIDS and offer < max(BIDS)):
        return jsonify(error="outside of the limits"), 422
    BIDS.append(offer)
    return jsonify(accepted=True), 201
