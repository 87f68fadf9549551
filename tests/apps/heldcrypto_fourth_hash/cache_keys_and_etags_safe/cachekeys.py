import functools
import hashlib
import json

from flask import Flask, jsonify, make_response, request
from flask_caching import Cache

app = Flask(__name__)
cache = Cache(app, config={"CACHE_TYPE": "SimpleCache"})
fast_md5 = functools.partial(hashlib.md5, usedforsecurity=False)


def args_key() -> str:
    payload = json.dumps(request.args.to_dict(flat=False), sort_keys=True)
    return "q:" + hashlib.sha1(payload.encode(), usedforsecurity=False).hexdigest()


@app.get("/search")
@cache.cached(make_cache_key=args_key, timeout=60)
def search():
    return jsonify(hits=[])


@app.get("/feed")
def feed():
    body = json.dumps({"items": []}).encode()
    response = make_response(body)
    response.set_etag(fast_md5(body).hexdigest())
    return response.make_conditional(request)


@app.template_filter("gravatar")
def gravatar(email: str) -> str:
    digest = hashlib.new("md5", email.strip().lower().encode(), usedforsecurity=False).hexdigest()
    return f"https://www.gravatar.com/avatar/{digest}?d=identicon"
