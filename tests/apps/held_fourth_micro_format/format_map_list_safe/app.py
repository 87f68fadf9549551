from flask import Flask, jsonify, request

app = Flask(__name__)


class Report:
    limit = 10

    def __init__(self, rows):
        self.rows = rows

    def __str__(self):
        return "report of %d rows" % len(self.rows)


def lines(*texts):
    yield from texts


@app.post("/report")
def report():
    head, row = lines("# {report}", request.json["row"])
    text = head.format_map({"report": Report([1, 2, 3])})
    return jsonify(text=text)
