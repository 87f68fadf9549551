from pathlib import Path

from flask import Flask, jsonify

app = Flask(__name__)
ROOT = Path("/opt/archive/documents")


@app.route("/documents")
def documents():
    return jsonify(sorted(p.name for p in ROOT.glob("*.pdf")))


if __name__ == "__main__":
    app.run(port=8000)
