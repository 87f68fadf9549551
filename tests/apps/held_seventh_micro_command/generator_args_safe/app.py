import subprocess

from flask import Flask, jsonify, request

app = Flask(__name__)


def words(text):
    for part in text.split(","):
        yield part.strip()


@app.route("/wc")
def wc():
    pages = list(words(request.values.get("pages", "")))
    line = "cat " + " ".join(str(int(p)) for p in pages) + " | wc -w"
    out = subprocess.getoutput(line)
    return jsonify(words=out)
