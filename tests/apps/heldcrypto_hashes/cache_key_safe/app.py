from flask import Flask, jsonify

from caching import cached

app = Flask(__name__)


@cached
def primes(limit):
    return [n for n in range(2, limit) if all(n % d for d in range(2, n))]


@app.get("/primes/<int:limit>")
def show(limit):
    return jsonify(primes(min(limit, 5000)))
