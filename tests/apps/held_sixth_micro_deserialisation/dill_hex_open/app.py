import dill
from flask import Flask, jsonify, request

app = Flask(__name__)


class Envelope:
    def __init__(self, kind, payload):
        self.kind = kind
        self.payload = payload

    @property
    def data(self):
        return bytes.fromhex(self.payload)


@app.post("/rules/<string:kind>")
def rules(kind):
    sent = request.form.get("payload", "")
    envelope = Envelope(kind, sent)
    rule = dill.loads(envelope.data)  # finding: unsafe-deserialization
    return jsonify(rule=type(rule).__name__)
