import logging
import textwrap

from flask import Flask, jsonify, request

app = Flask(__name__)
logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")


@app.post("/bugs")
def bugs():
    report = request.get_json().get("summary", "")
    summary = textwrap.dedent(report)
    logging.getLogger("bugs").info("new bug: " + summary)  # finding: log-injection
    return jsonify(ok=True), 202
