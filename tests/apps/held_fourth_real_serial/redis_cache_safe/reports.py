import pickle

import redis
from flask import Flask, jsonify

app = Flask(__name__)
app.config.from_prefixed_env()
cache = redis.Redis(host="cache", port=6379)


def compute(year):
    return {"year": year, "months": [0] * 12}


def cached_report(year):
    key = "report:%d" % year
    stored = cache.get(key)
    if stored is not None:
        return pickle.loads(stored)
    report = compute(year)
    cache.setex(key, 3600, pickle.dumps(report))
    return report


@app.route("/reports/<int:year>")
def report(year):
    return jsonify(cached_report(year))
