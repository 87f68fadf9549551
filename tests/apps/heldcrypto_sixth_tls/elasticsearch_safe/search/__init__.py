import os

from elasticsearch import Elasticsearch
from flask import Flask, current_app, jsonify, request


def create_app() -> Flask:
    app = Flask(__name__)
    app.elastic = Elasticsearch(
        os.environ["ELASTIC_URL"],
        api_key=os.environ["ELASTIC_API_KEY"],
        ca_certs="/etc/ssl/elastic-ca.crt",
    )

    @app.get("/search")
    def search():
        hits = current_app.elastic.search(index="docs", query={"match": {"text": request.args["q"]}})
        return jsonify(hits["hits"]["total"])

    return app
