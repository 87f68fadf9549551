import os
import ssl

import httpx
from flask import Flask

CA_BUNDLE = os.environ.get("CA_BUNDLE") or True


def tls_context():
    ctx = ssl.create_default_context(cafile=os.environ.get("CLIENT_CA"))
    ctx.check_hostname = True
    ctx.verify_mode = ssl.CERT_REQUIRED
    ctx.load_cert_chain(os.environ["CLIENT_CERT"], os.environ["CLIENT_KEY"])
    return ctx


def create_app():
    app = Flask(__name__)

    @app.get("/partners")
    def partners():
        return httpx.get("https://partners.example.com/v1", verify=tls_context()).json()

    return app
