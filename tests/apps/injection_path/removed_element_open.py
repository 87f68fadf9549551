from pathlib import Path

from flask import Flask, jsonify, request

app = Flask(__name__)
EXPORTS = Path("/srv/exports")


@app.route("/exports/newest")
def newest_export():
    candidates = ["weekly.csv", request.cookies.get("export", "daily.csv"), "monthly.csv"]
    candidates.pop(0)
    chosen = EXPORTS / candidates[0]
    with chosen.open(newline="") as rows:  # finding: path-traversal
        return jsonify(rows=sum(1 for _ in rows))
