import logging

from flask import Flask, jsonify, request

app = Flask(__name__)
log = logging.getLogger(__name__)
KNOWN = ("title", "body")


@app.post("/articles")
def articles():
    fields = [k for k in KNOWN if k in request.form]
    log.info("article with fields %s and %d bytes", fields, request.content_length or 0)
    return jsonify(fields=fields)
