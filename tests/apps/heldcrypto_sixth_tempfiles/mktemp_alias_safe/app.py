import subprocess
from tempfile import TemporaryDirectory
from pathlib import Path

from flask import Flask, Response, request

app = Flask(__name__)


def convert(data: bytes) -> bytes:
    with TemporaryDirectory() as folder:
        wav = Path(folder) / "input.wav"
        wav.write_bytes(data)
        done = subprocess.run(["flac", "--stdout", str(wav)], capture_output=True, check=True)
    return done.stdout


@app.post("/convert")
def convert_view():
    return Response(convert(request.get_data()), mimetype="audio/flac")
