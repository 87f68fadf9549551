import pickle
from pathlib import Path

from flask import Flask, jsonify, request

app = Flask(__name__)
CACHE = Path(__file__).parent / "cache" / "rates.pkl"


@app.get("/rates")
def rates():
    table = pickle.loads(CACHE.read_bytes())
    currency = request.args.get("currency", "EUR")
    return jsonify(rate=table.get(currency))
