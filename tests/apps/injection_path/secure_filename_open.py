import os

from flask import Flask, jsonify, request

app = Flask(__name__)
REPORT_DIR = "/srv/reports/monthly"


@app.get("/reports")
def read_report():
    name = request.args.get("name", "summary.txt")
    with open(os.path.join(REPORT_DIR, name), encoding="utf-8") as handle:  # finding: path-traversal
        lines = handle.read().splitlines()
    return jsonify(lines=lines, total=len(lines))


@app.errorhandler(OSError)
def missing(_error):
    return jsonify(error="no such report"), 404
