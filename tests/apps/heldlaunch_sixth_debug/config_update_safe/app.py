import json
import os
from pathlib import Path

from flask import Flask, jsonify

app = Flask(__name__)
app.config.update(
    DEBUG=json.loads(os.environ.get("APP_DEBUG", "false")),
    JSON_SORT_KEYS=False,
)

@app.route("/notes")
def notes():
    folder = Path(app.root_path) / "notes"
    return jsonify(sorted(p.stem for p in folder.glob("*.md")))


@app.errorhandler(404)
def not_found(error):
    return jsonify(error="not found"), 404


if __name__ == "__main__":
    app.run()
