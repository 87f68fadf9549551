import hashlib

from flask import Flask, jsonify, request

from result_cache import ResultCache

app = Flask(__name__)
cache = ResultCache("redis://cache:6379/2")


@app.get("/primes")
def primes():
    limit = min(request.args.get("limit", 100, type=int), 10_000)
    key = hashlib.sha256(f"primes:{limit}".encode()).hexdigest()
    values = cache.get(key)
    if values is None:
        values = [n for n in range(2, limit) if all(n % d for d in range(2, int(n**0.5) + 1))]
        cache.put(key, values)
    return jsonify(values)
