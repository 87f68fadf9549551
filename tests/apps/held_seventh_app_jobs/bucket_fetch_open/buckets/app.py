from flask import Flask, jsonify, request

from .service import Bucket


def create_app():
    app = Flask(__name__)
    app.config.from_prefixed_env("BUCKETS")

    @app.post("/reports/cache")
    def cache():
        Bucket(app.config["NAME"]).cached(request.form.get("as", "report.pdf"))
        return jsonify(ok=True)

    return app
