import subprocess

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/thumbnail")
def thumbnail():
    args = {"width": request.args.get("width", "100"), "quality": "85"}
    picked = args["width"]
    argv = ["sh", "-c", "convert /srv/in.png -resize " + picked + " /srv/out.png"]
    process = subprocess.Popen(argv)  # finding: command-injection
    return jsonify(code=process.wait())
