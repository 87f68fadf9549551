import subprocess

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/sort")
def sort_lines():
    text = request.get_data(as_text=True)
    done = subprocess.run("sort | uniq -c", shell=True, input=text, text=True, capture_output=True)
    return jsonify(lines=done.stdout.splitlines())
