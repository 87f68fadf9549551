import itertools
import os

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/merge")
def merge():
    base = ["/srv/a.txt", "/srv/b.txt"]
    extra = request.args.getlist("file")
    words = list(itertools.chain(base, extra))
    line = "cat " + " ".join(words) + " > /srv/merged.txt"
    rc = os.system(line)  # finding: command-injection
    return jsonify(rc=rc)
