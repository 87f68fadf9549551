from io import BytesIO

import numpy as np
from flask import Flask, jsonify, request

app = Flask(__name__)


class MatrixLoader:
    def __init__(self, trusted=False):
        self.flags = {"allow_pickle": trusted}

    def load(self, data):
        return np.load(BytesIO(data), **self.flags)


@app.post("/matrix/shape")
def shape():
    loader = MatrixLoader()
    matrix = loader.load(request.stream.read())
    return jsonify(shape=list(matrix.shape))
