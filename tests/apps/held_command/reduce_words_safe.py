from functools import reduce
import subprocess

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/case/01005")
def case_01005():
    words = request.args.getlist("w")
    kept = filter(lambda word: word.isalnum(), words)
    bar = reduce(lambda left, right: left + "_" + right, kept, "job")
    status, _ = subprocess.getstatusoutput("at-queue submit " + bar)
    return jsonify(status=status)
