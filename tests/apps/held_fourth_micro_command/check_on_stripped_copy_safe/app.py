import subprocess

from flask import Flask, abort, jsonify, request

app = Flask(__name__)


@app.post("/dns")
def dns():
    name = request.form["name"]
    bare = name.split(" ")[0]
    if not bare.replace(".", "").isalnum():
        abort(400)
    output = subprocess.check_output(f"host -t A {bare}", shell=True, text=True)
    return jsonify(lines=output.splitlines())
