import json

import yaml


class Codec:
    def decode(self, text):
        raise NotImplementedError


class JsonCodec(Codec):
    def decode(self, text):
        return json.loads(text)


class YamlCodec(Codec):
    def decode(self, text):
        return yaml.unsafe_load(text)


CODECS = {"json": JsonCodec, "yaml": YamlCodec}
