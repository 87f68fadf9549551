from flask import jsonify

from .rules import usable


class Responder:
    def build(self, wanted: dict):
        response = jsonify(mock=True)
        for name, value in wanted.items():
            if usable(name):
                response.headers[name] = value
        return response
