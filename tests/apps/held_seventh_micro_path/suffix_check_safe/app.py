from pathlib import Path

from flask import Flask, abort, jsonify, request

app = Flask(__name__)
REPORTS = Path("/srv/reports")


@app.route("/report")
def report():
    name = request.args.get("name", "")
    if name not in {p.name for p in REPORTS.glob("*.json")}:
        abort(404)
    return jsonify((REPORTS / name).read_text())
