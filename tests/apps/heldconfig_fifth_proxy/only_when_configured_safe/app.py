import os

from flask import Flask, request
from werkzeug.middleware.proxy_fix import ProxyFix


def create_app():
    app = Flask(__name__)
    hops = int(os.environ.get("TRUSTED_PROXY_HOPS", "0"))
    if hops > 0:
        app.wsgi_app = ProxyFix(app.wsgi_app, x_for=hops, x_proto=hops)

    @app.get("/where")
    def where():
        return {"ip": request.remote_addr}

    return app
