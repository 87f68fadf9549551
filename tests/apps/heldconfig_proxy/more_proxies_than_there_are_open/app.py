from flask import Flask, jsonify, request
from werkzeug.middleware.proxy_fix import ProxyFix

app = Flask(__name__)
app.wsgi_app = ProxyFix(app.wsgi_app, x_for=3, x_proto=1)  # finding: proxy-headers-trusted
OFFICE = {"192.0.2.10", "192.0.2.11"}


@app.get("/office")
def office():
    return jsonify(inside=request.remote_addr in OFFICE)
