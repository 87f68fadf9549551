import os

from flask import Flask, jsonify, request
from werkzeug.middleware.proxy_fix import ProxyFix

app = Flask(__name__)
if "DYNO" in os.environ:
    # one Heroku router in front of every dyno
    app.wsgi_app = ProxyFix(app.wsgi_app, x_for=1, x_proto=1)


@app.get("/ip")
def ip():
    return jsonify(ip=request.remote_addr)
