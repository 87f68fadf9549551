import os

from flask import Flask, jsonify, request

app = Flask(__name__)


def collect(stream):
    for line in stream:
        key, sep, value = line.partition("=")
        if sep:
            yield key.strip(), value.strip()


@app.put("/case/01004")
def case_01004():
    fields = dict(collect(request.get_data(as_text=True).splitlines()))
    fields["mode"] = "short"
    bar = fields.get("mode", "localhost")
    with os.popen("status-tool --only " + bar) as pipe:
        lines = pipe.readlines()
    return jsonify(lines=len(lines))
