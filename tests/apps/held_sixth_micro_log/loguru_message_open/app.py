from flask import Flask, jsonify, request
from loguru import logger

app = Flask(__name__)


@app.post("/feedback")
def feedback():
    raw = request.get_data()
    note = raw.decode("utf-8", "ignore")
    logger.info("feedback: {}", note)  # finding: log-injection
    return jsonify(received=len(raw))
