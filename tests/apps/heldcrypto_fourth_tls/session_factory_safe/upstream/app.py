from flask import Flask, jsonify

from .client import session

app = Flask(__name__)


@app.get("/rates")
def rates():
    return jsonify(session().get("https://rates.bank.example/v1/daily", timeout=5).json())
