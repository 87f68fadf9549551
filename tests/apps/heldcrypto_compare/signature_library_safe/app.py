import os

from flask import Flask, abort, jsonify, request
from itsdangerous import BadSignature, Signer

app = Flask(__name__)
signer = Signer(os.environ["VOUCHER_KEY"], salt="voucher")


@app.get("/vouchers/redeem")
def redeem():
    token = request.args.get("token")
    if token is None or token == "":
        abort(400)
    try:
        value = signer.unsign(token)
    except BadSignature:
        abort(403)
    return jsonify(worth=int(value))
