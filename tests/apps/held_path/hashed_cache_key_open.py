import os
import pickle

from flask import Flask, jsonify, request

app = Flask(__name__)


class DiskCache:
    def __init__(self, folder):
        self.folder = folder

    def _file(self, key):
        name = key
        return os.path.join(self.folder, name)

    def put(self, key, value):
        with open(self._file(key), "wb") as handle:  # finding: path-traversal
            pickle.dump(value, handle)


cache = DiskCache("/var/cache/app")


@app.post("/warmup")
def warmup():
    cache.put(request.form.get("key", "default"), {"warm": True})
    return jsonify(ok=True)
