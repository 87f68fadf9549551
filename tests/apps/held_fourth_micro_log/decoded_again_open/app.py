import functools
from urllib.parse import quote, unquote_plus

from flask import Flask, jsonify, request

app = Flask(__name__)


def logged(view):
    @functools.wraps(view)
    def wrapper(*args, **kwargs):
        agent = quote(request.args.get("client", "-"))
        app.logger.info("call from " + unquote_plus(agent))  # finding: log-injection
        return view(*args, **kwargs)

    return wrapper


@app.get("/version")
@logged
def version():
    return jsonify(version="4.2.0")
