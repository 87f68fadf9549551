from flask import Flask, g, jsonify

from gateway.auth import requires_scope

app = Flask(__name__)


@app.get("/orders")
@requires_scope("orders:read")
def orders():
    return jsonify(customer=g.claims["sub"], orders=[])
