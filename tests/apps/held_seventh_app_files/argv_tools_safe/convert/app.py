from flask import Flask, abort, jsonify, request, send_file

from .tools import FORMATS, count, to_format

app = Flask(__name__)


@app.get("/jobs/<int:job>/as/<wanted>")
def convert(job, wanted):
    if wanted not in FORMATS:
        abort(404)
    return send_file(to_format(job, wanted))


@app.get("/jobs/<int:job>/count")
def count_words(job):
    return jsonify(count=count(request.args.get("q", ""), job))
