import io
import pickle

from flask import Flask, jsonify, request

app = Flask(__name__)


class PlainUnpickler(pickle.Unpickler):
    def find_class(self, module, name):
        raise pickle.UnpicklingError("no classes allowed")


@app.post("/state")
def state():
    buffer = io.BytesIO(request.get_data())
    obj = pickle.Unpickler(buffer).load()  # finding: unsafe-deserialization
    return jsonify(kind=type(obj).__name__)
