import zlib

import dill
from flask import Flask, jsonify, request

app = Flask(__name__)
DEFAULT = dill.dumps({"size": 1})


@app.post("/model")
def model():
    blob = DEFAULT
    try:
        blob = zlib.decompress(request.get_data())
    except zlib.error:
        blob = DEFAULT
    finally:
        blob = DEFAULT
    settings = dill.loads(blob)
    return jsonify(size=int(settings["size"]))
