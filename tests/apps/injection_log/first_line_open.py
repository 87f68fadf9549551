import logging

from flask import Flask, jsonify, request

app = Flask(__name__)


class Importer:
    def __init__(self, body):
        self.body = body
        self.lines = body.splitlines() or [""]

    def start(self):
        logging.error("import could not be read: %s", self.body)  # finding: log-injection
        return len(self.lines)


@app.post("/import")
def run_import():
    importer = Importer(request.get_data(as_text=True))
    return jsonify(lines=importer.start())
