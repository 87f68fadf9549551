import traceback

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/divide")
def divide():
    try:
        return jsonify(result=100 / request.args.get("by", 1, type=int))
    except ZeroDivisionError:
        app.logger.error("division failed: %s", traceback.format_exc())
        return jsonify(detail="division failed"), 500
