import os

from flask import Flask, jsonify
from werkzeug.middleware.proxy_fix import ProxyFix

app = Flask(__name__)
hops = int(os.environ.get("PROXY_HOPS", "0"))
if hops:
    app.wsgi_app = ProxyFix(app.wsgi_app, x_for=hops, x_proto=hops)


@app.get("/status")
def status():
    return jsonify(hops=hops)
