import json

import jsonpickle


class JsonCodec:
    def decode(self, text: str):
        return json.loads(text)


class ObjectCodec(JsonCodec):
    def decode(self, text: str):
        return jsonpickle.decode(text)  # finding: unsafe-deserialization
