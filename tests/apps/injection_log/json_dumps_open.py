import logging

from flask import Flask, request

app = Flask(__name__)
audit = logging.getLogger("audit")


def record(action, detail):
    audit.info(f"action={action} detail={detail}")  # finding: log-injection


@app.route("/documents", methods=["DELETE"])
def delete_document():
    record("delete", request.get_json()["title"])
    return "", 204
