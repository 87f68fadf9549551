from flask import Flask, jsonify, request
from loguru import logger

app = Flask(__name__)


@app.post("/feedback")
def feedback():
    raw = request.get_data()
    note = raw.hex()
    logger.info("feedback: {}", note)
    return jsonify(received=len(raw))
