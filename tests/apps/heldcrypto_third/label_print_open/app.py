import os
import subprocess
import tempfile

from flask import Flask, request

app = Flask(__name__)


def spool(data: bytes) -> str:
    path = tempfile.mktemp(suffix=".zpl")  # finding: insecure-temporary-file
    with open(path, "wb") as out:
        out.write(data)
    return path


@app.post("/labels")
def print_label():
    path = spool(request.get_data())
    try:
        subprocess.run(["lp", "-d", "labels", path], check=True, timeout=20)
    finally:
        os.unlink(path)
    return {"printed": True}
