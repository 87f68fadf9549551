import json
import pickle
import zlib


class Codec:
    def __init__(self, compact=False):
        self.compact = compact

    def _unpack(self, blob):
        return zlib.decompress(blob) if self.compact else blob

    def decode(self, blob):
        if self.compact:
            return pickle.loads(self._unpack(blob))  # finding: unsafe-deserialization
        return json.loads(blob)
