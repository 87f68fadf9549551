from flask import Flask, jsonify

app = Flask(__name__)


class Audit:
    def __init__(self):
        self.fields = {}

    def add(self, **fields):
        self.fields.update(fields)
        return self

    def write(self):
        app.logger.info(" ".join(f"{k}={v}" for k, v in self.fields.items()))


@app.delete("/items/<item>")
def remove(item):
    Audit().add(action="remove", item=len(item)).write()
    return jsonify(removed=True)
