from flask import Flask, abort, jsonify, request

app = Flask(__name__)
MAX_DISCOUNT = 0.25


@app.route("/checkout", methods=["POST"])
def checkout():
    discount = float(request.cookies.get("discount", "0"))  # finding: nan-injection
    if discount < 0 or discount > MAX_DISCOUNT:
        abort(400)
    total = 120 * (1 - discount)
    if total < 90:
        abort(409)
    return jsonify(ordered=True), 201
