import logging

from flask import Flask, jsonify, request

app = Flask(__name__)
logger = logging.getLogger(__name__)


def flat(text):
    return text.replace("\r", "").replace("\n", " ")


@app.post("/orders")
def orders():
    form = request.form
    article, note = form["article"], form.get("note", "")
    article = flat(article)
    message = "order of {} with note {}".format(article, note)
    logger.info(message)  # finding: log-injection
    return jsonify(accepted=True), 202
