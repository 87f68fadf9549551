from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/balance/<int:account>")
def balance(account: int):
    return jsonify(account=account, balance="0.00")
