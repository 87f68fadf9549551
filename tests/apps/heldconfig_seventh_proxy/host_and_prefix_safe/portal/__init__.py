from flask import Flask, jsonify, request
from werkzeug.middleware.proxy_fix import ProxyFix


def create_app() -> Flask:
    app = Flask(__name__)
    app.wsgi_app = ProxyFix(app.wsgi_app, x_for=1, x_proto=1)

    @app.get("/api/root")
    def root():
        return jsonify(root=request.script_root, secure=request.is_secure)

    return app
