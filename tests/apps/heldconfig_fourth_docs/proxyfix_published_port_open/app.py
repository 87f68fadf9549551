import os

from flask import Flask, jsonify, request
from flask_limiter import Limiter
from flask_limiter.util import get_remote_address
from werkzeug.middleware.proxy_fix import ProxyFix

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
app.wsgi_app = ProxyFix(app.wsgi_app, x_for=1, x_proto=1)  # finding: proxy-headers-trusted

limiter = Limiter(
    get_remote_address,
    app=app,
    default_limits=["200 per hour"],
    storage_uri=os.environ["RATELIMIT_STORAGE_URI"],
)


@app.get("/whoami")
@limiter.limit("10/minute")
def whoami():
    return jsonify(ip=request.remote_addr, scheme=request.scheme)
