import subprocess
import tempfile

from flask import Flask, request

app = Flask(__name__)


@app.post("/convert")
def convert():
    with tempfile.NamedTemporaryFile(suffix=".svg") as source:
        source.write(request.get_data())
        source.flush()
        result = subprocess.run(["rsvg-convert", "-f", "png", source.name], capture_output=True, check=True)
    return result.stdout, 200, {"Content-Type": "image/png"}
