from concurrent.futures import ThreadPoolExecutor

from flask import Flask, jsonify, request

app = Flask(__name__)


class Command:
    def __init__(self):
        self.seen = []

    def execute(self, text):
        self.seen.append(text.upper())
        return len(self.seen)


@app.post("/commands")
def commands():
    command = Command()
    with ThreadPoolExecutor(1) as pool:
        future = pool.submit(command.execute, "select " + request.form.get("text", ""))
    return jsonify(count=future.result())
