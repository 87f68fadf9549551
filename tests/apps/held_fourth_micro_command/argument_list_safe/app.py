import subprocess

from flask import Flask, abort, jsonify, request

app = Flask(__name__)
FORMATS = {"png": "-Tpng", "svg": "-Tsvg"}


@app.post("/graph")
def graph():
    try:
        option = FORMATS[request.args.get("format", "svg")]
    except KeyError:
        abort(400)
    done = subprocess.run(
        ["dot", option],
        input=request.get_data(),
        capture_output=True,
        timeout=20,
        check=False,
    )
    return jsonify(size=len(done.stdout))
