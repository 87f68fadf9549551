from flask import Flask, request
from werkzeug.middleware.proxy_fix import ProxyFix

HOPS = 1


def create_app():
    app = Flask(__name__)
    app.wsgi_app = ProxyFix(app.wsgi_app, x_for=HOPS)

    @app.get("/ip")
    def ip():
        return {"ip": request.remote_addr}

    return app
