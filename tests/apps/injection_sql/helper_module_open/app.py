from flask import Flask, jsonify, request
from store import find_invoices

app = Flask(__name__)


@app.get("/invoices")
def invoices():
    customer = request.args.get("customer", "")
    year = request.args.get("year", type=int)
    return jsonify(find_invoices(customer, year))
