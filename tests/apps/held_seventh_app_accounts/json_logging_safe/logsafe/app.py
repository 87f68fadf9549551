import logging

from flask import Flask, jsonify, request

from .setup import configure

log = logging.getLogger(__name__)


def create_app():
    configure()
    app = Flask(__name__)

    @app.get("/find/<int:page>")
    def find(page):
        log.info("find %r on page %d with %d arguments", request.args.get("q", ""), page, len(request.args))
        return jsonify(page=page)

    return app
