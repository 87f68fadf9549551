import re
from pathlib import Path

from flask import Flask, jsonify, request

app = Flask(__name__)
WORDS = Path(app.root_path, "words.txt")


@app.get("/words")
def words():
    start = request.args.get("start", "")
    pattern = "^" + re.escape(start) + "[a-z]*$"
    matcher = re.compile(pattern, re.IGNORECASE)
    found = [w for w in WORDS.read_text("utf-8").split() if matcher.search(w)]
    return jsonify(found[:50])
