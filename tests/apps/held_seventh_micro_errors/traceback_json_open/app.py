import traceback

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/divide")
def divide():
    try:
        return jsonify(result=100 / request.args.get("by", 1, type=int))
    except ZeroDivisionError:
        return jsonify(detail=traceback.format_exc()), 500  # finding: stack-trace-exposed
