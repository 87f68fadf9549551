import tempfile

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/lines")
def lines():
    with tempfile.SpooledTemporaryFile(max_size=1 << 20) as buffer:
        while chunk := request.stream.read(8192):
            buffer.write(chunk)
        buffer.seek(0)
        return jsonify(lines=sum(1 for _ in buffer))
