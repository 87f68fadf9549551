import os

from flask import Flask, request
from werkzeug.middleware.proxy_fix import ProxyFix

app = Flask(__name__)

proxy_count = int(os.environ.get("TRUSTED_PROXIES", "0"))
if proxy_count:
    app.wsgi_app = ProxyFix(app.wsgi_app, x_for=proxy_count, x_proto=proxy_count, x_host=0, x_prefix=0)


@app.get("/api/ip")
def ip():
    return {"ip": request.remote_addr}
