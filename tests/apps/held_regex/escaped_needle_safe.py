import re

from flask import Flask, jsonify, request

app = Flask(__name__)
WORDS = [line.strip() for line in open("/usr/share/dict/words")]


@app.get("/words")
def words():
    needle = request.args.get("starts", "")
    pattern = "^" + re.escape(needle)
    hits = [word for word in WORDS if re.match(pattern, word)]
    return jsonify(count=len(hits))
