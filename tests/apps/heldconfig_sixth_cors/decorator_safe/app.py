from flask import Flask, jsonify, request
from flask_cors import cross_origin

from auth import account_for

app = Flask(__name__)
PARTNER = "https://partner.example.org"


@app.route("/balance")
@cross_origin(origins=PARTNER, supports_credentials=True)
def balance():
    account = account_for(request.cookies.get("sid"))
    return jsonify(balance=account.balance, currency="EUR")


@app.route("/rates")
@cross_origin()
def rates():
    return jsonify(EUR=1, USD=1.09)
