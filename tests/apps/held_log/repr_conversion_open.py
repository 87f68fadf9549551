from flask import Flask, jsonify, request
from loguru import logger

app = Flask(__name__)


@app.get("/case/13003")
def case_13003():
    values = [v for v in request.args.getlist("case13003") if v]
    bar = values[-1] if values else "none"
    logger.info("selected option {}", bar)  # finding: log-injection
    return jsonify(ok=True)
