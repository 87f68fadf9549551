import logging
import logging.config

from flask import Flask, request

from log_setup import LOGGING

logging.config.dictConfig(LOGGING)
app = Flask(__name__)
log = logging.getLogger("shop")


@app.get("/find")
def find():
    term = request.args.get("q", "")
    log.info("search term %r from page %d", term, request.args.get("page", 1, type=int))
    return {"results": []}
