import hashlib

from flask import Flask, jsonify, request
from flask_caching import Cache

app = Flask(__name__)
app.config["CACHE_TYPE"] = "RedisCache"
app.config["CACHE_REDIS_URL"] = "redis://cache.internal:6379/0"
cache = Cache(app)


def cache_key() -> str:
    return hashlib.md5(request.full_path.encode(), usedforsecurity=False).hexdigest()


@app.get("/tiles")
@cache.cached(timeout=60, make_cache_key=lambda *a, **kw: cache_key())
def tiles():
    response = jsonify(zoom=request.args.get("z", 3, type=int))
    response.set_etag(hashlib.sha1(response.get_data(), usedforsecurity=False).hexdigest())
    return response.make_conditional(request)
