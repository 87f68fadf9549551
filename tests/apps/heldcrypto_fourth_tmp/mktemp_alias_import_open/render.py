import subprocess
from tempfile import mktemp

from flask import Flask, Response, request

app = Flask(__name__)


@app.post("/render")
def render():
    target = mktemp(".pdf", "render-")  # finding: insecure-temporary-file
    subprocess.run(["wkhtmltopdf", "-q", "-", target], input=request.get_data(), check=True)
    with open(target, "rb") as fh:
        return Response(fh.read(), mimetype="application/pdf")
