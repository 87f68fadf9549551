import logging
from urllib.parse import unquote

from flask import Flask, jsonify, request

app = Flask(__name__)
audit = logging.getLogger("audit")


def describe(value: str, width: int = 40) -> str:
    return f"{value:<{width}.{width}}|"


@app.route("/files/<path:name>", methods=["DELETE"])
def remove(name):
    audit.error("refused to delete " + describe(unquote(name)))  # finding: log-injection
    return jsonify(error="forbidden"), 403
