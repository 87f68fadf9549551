from flask import Flask, g, jsonify

from auth import token_required

app = Flask(__name__)


@app.get("/invoices")
@token_required
def invoices():
    return jsonify(owner=g.claims["sub"], invoices=[])
