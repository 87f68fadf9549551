from pathlib import Path

from flask import Flask, jsonify
from werkzeug.serving import run_simple

app = Flask(__name__)
ADDRESS = ("10.20.0.7", 8443)
TLS = "adhoc"

@app.route("/notes")
def notes():
    folder = Path(app.root_path) / "notes"
    return jsonify(sorted(p.stem for p in folder.glob("*.md")))


@app.errorhandler(404)
def not_found(error):
    return jsonify(error="not found"), 404


if __name__ == "__main__":
    run_simple(*ADDRESS, app, ssl_context=TLS)  # finding: adhoc-certificate
