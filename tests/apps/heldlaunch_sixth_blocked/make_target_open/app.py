from pathlib import Path

from flask import Flask, jsonify

app = Flask(__name__)

@app.route("/notes")
def notes():
    folder = Path(app.root_path) / "notes"
    return jsonify(sorted(p.stem for p in folder.glob("*.md")))


@app.errorhandler(404)
def not_found(error):
    return jsonify(error="not found"), 404


if app:
    app.run(port=5000)  # finding: wsgi-import-blocked
