import hashlib

from flask import Flask, jsonify, request
from flask_caching import Cache

cache = Cache()


def query_key():
    """Key for the result cache; collisions only cost a stale page."""
    args = "&".join(f"{k}={v}" for k, v in sorted(request.args.items()))
    return "search:" + hashlib.md5(args.encode(), usedforsecurity=False).hexdigest()


def create_app():
    app = Flask(__name__)
    app.config.from_mapping(CACHE_TYPE="SimpleCache", CACHE_DEFAULT_TIMEOUT=60)
    cache.init_app(app)

    @app.get("/search")
    @cache.cached(make_cache_key=query_key)
    def search():
        return jsonify(items=[], q=request.args.get("q", ""))

    return app
