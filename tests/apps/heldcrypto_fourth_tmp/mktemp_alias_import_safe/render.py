import subprocess
from tempfile import mkstemp
import os

from flask import Flask, Response, request

app = Flask(__name__)


@app.post("/render")
def render():
    handle, target = mkstemp(".pdf", "render-")
    os.close(handle)
    subprocess.run(["wkhtmltopdf", "-q", "-", target], input=request.get_data(), check=True)
    with open(target, "rb") as fh:
        return Response(fh.read(), mimetype="application/pdf")
