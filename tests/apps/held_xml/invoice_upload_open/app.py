from flask import Flask, jsonify, request

from ubl import read_invoice

app = Flask(__name__)


@app.post("/invoices")
def receive():
    invoice = read_invoice(request.files["invoice"])
    return jsonify(invoice), 201
