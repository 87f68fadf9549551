import json
import logging

from flask import Flask, request

app = Flask(__name__)
audit = logging.getLogger("audit")


def record(action, detail):
    audit.info(json.dumps({"action": action, "detail": detail}))


@app.route("/documents", methods=["DELETE"])
def delete_document():
    record("delete", request.get_json()["title"])
    return "", 204
