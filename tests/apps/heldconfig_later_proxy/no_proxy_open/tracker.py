from flask import Flask, jsonify, request
from werkzeug.middleware.proxy_fix import ProxyFix

app = Flask(__name__)
app.wsgi_app = ProxyFix(app.wsgi_app, x_for=1, x_proto=1)  # finding: proxy-headers-trusted
INTERNAL = ("10.", "192.168.")


@app.get("/stats")
def stats():
    if not (request.remote_addr or "").startswith(INTERNAL):
        return jsonify(error="internal only"), 403
    return jsonify(visits=1204)
