import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.post("/convert")
def convert():
    with open("/tmp/convert-input.svg", "wb") as source:  # finding: insecure-temporary-file
        source.write(request.get_data())
        source.flush()
        result = subprocess.run(["rsvg-convert", "-f", "png", source.name], capture_output=True, check=True)
    return result.stdout, 200, {"Content-Type": "image/png"}
