import hashlib
import random
from pathlib import Path

from flask import Flask, url_for
from flask_caching import Cache

cache = Cache(config={"CACHE_TYPE": "SimpleCache"})
QUOTES = ["Ship it.", "Works on my machine.", "Have you tried turning it off and on?"]


def init_app(app: Flask) -> None:
    cache.init_app(app)

    @app.template_global()
    def versioned(filename: str) -> str:
        content = (Path(app.static_folder) / filename).read_bytes()
        version = hashlib.md5(content, usedforsecurity=False).hexdigest()[:8]
        return url_for("static", filename=filename, v=version)

    @app.context_processor
    def quote() -> dict:
        return {"quote_of_the_day": random.choice(QUOTES)}

    @app.after_request
    def etag(response):
        if response.is_sequence:
            response.set_etag(hashlib.sha1(response.get_data(), usedforsecurity=False).hexdigest())
        return response
