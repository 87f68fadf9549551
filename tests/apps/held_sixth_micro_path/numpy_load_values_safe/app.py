import numpy as np
from flask import Flask, jsonify, request

app = Flask(__name__)


class Locator:
    suffix = ".npy"

    def __init__(self, key):
        self._key = key

    @property
    def path(self):
        return "/srv/vectors/" + "".join(c for c in self._key if c.isalnum()) + self.suffix


@app.get("/vector")
def vector():
    where = Locator(request.values.get("key", "mean"))
    data = np.load(where.path, allow_pickle=False)
    return jsonify(size=int(data.size))
