from flask import Flask, jsonify, url_for
from werkzeug.middleware.proxy_fix import ProxyFix


def create_app() -> Flask:
    app = Flask(__name__)
    app.wsgi_app = ProxyFix(app.wsgi_app, x_for=1, x_proto=1, x_host=1, x_prefix=1)  # finding: proxy-headers-trusted

    @app.get("/reports")
    def listing():
        return jsonify(latest=url_for("latest"))

    @app.get("/reports/latest")
    def latest():
        return jsonify(rows=[])

    return app
