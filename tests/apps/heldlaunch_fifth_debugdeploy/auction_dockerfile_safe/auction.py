from flask import Flask, abort, jsonify, request

app = Flask(__name__)
bids = {}


@app.route("/lots/<int:lot>/bids", methods=["POST"])
def bid(lot):
    amount = request.json["amount"]
    if amount <= bids.get(lot, 0):
        abort(409)
    bids[lot] = amount
    return jsonify(lot=lot, amount=amount), 201
