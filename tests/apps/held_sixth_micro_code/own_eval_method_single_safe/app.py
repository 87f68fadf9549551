from flask import Flask, jsonify, request

app = Flask(__name__)


class Runner:
    def eval(self, text):
        return text.count("x")

    def exec(self, text):
        return len(text)


@app.post("/measure")
def measure():
    runner = Runner()
    text = request.form.get("text", "")
    return jsonify(hits=runner.eval(text), size=runner.exec(text))
