import os

from flask import Flask, jsonify, request

from ledger.guards import accountant_only, audited

app = Flask(__name__)
app.secret_key = os.environ["LEDGER_SECRET"]
ENTRIES = []


@app.route("/entries", methods=["GET"])
@accountant_only
def entries():
    return jsonify(ENTRIES)


@app.route("/entries", methods=["POST"])
@audited
@accountant_only
def book():
    ENTRIES.append({"amount": int(request.form["amount"])})
    return "", 201


@app.route("/entries/<int:number>/void", methods=["POST"])
@audited
@accountant_only
def void(number):
    ENTRIES[number]["amount"] = 0
    return "", 204


@app.route("/entries/<int:number>/approve", methods=["POST"])
@accountant_only
def approve(number):
    ENTRIES[number]["approved"] = True
    return "", 204
