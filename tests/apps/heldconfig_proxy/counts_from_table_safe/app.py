from flask import Flask, jsonify, request
from werkzeug.middleware.proxy_fix import ProxyFix

PROXIES = {"x_for": 1, "x_proto": 1, "x_host": 0}


def create_app():
    app = Flask(__name__)
    app.wsgi_app = ProxyFix(app.wsgi_app, **PROXIES)

    @app.get("/scheme")
    def scheme():
        return jsonify(secure=request.is_secure)

    return app
