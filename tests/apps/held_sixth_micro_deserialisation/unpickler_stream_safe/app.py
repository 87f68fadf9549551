import io
import pickle
import zlib

from flask import Flask, jsonify, request

app = Flask(__name__)


class PlainUnpickler(pickle.Unpickler):
    def find_class(self, module, name):
        raise pickle.UnpicklingError("classes are not allowed")


@app.put("/snapshot")
def snapshot():
    packed = request.files["snapshot"].stream.read()
    raw = zlib.decompress(packed)
    tree = PlainUnpickler(io.BytesIO(raw)).load()
    return jsonify(size=len(tree))
