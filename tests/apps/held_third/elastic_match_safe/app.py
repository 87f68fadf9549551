import logging
import os

from elasticsearch import Elasticsearch
from flask import Flask, jsonify, redirect, request, url_for

app = Flask(__name__)
log = logging.getLogger("search")
es = Elasticsearch(os.environ["ES_URL"])


@app.get("/s/<slug>")
def short(slug: str):
    return redirect(url_for("search", q=slug))


@app.get("/search")
def search():
    term = request.args.get("q", "")
    page = max(request.args.get("page", 1, type=int), 1)
    log.info("search for %r, page %d", term, page)
    found = es.search(
        index="articles",
        query={"match": {"title": {"query": term}}},
        from_=(page - 1) * 20,
        size=20,
    )
    return jsonify([hit["_source"] for hit in found["hits"]["hits"]])
