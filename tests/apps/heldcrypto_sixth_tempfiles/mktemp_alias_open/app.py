import subprocess
from tempfile import mktemp
from pathlib import Path

from flask import Flask, Response, request

app = Flask(__name__)


def convert(data: bytes) -> bytes:
    wav = Path(mktemp(suffix=".wav"))  # finding: insecure-temporary-file
    wav.write_bytes(data)
    try:
        done = subprocess.run(["flac", "--stdout", str(wav)], capture_output=True, check=True)
    finally:
        wav.unlink(missing_ok=True)
    return done.stdout


@app.post("/convert")
def convert_view():
    return Response(convert(request.get_data()), mimetype="audio/flac")
