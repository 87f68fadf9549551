from flask import Flask, jsonify, request
from mako.template import Template

app = Flask(__name__)


class LetterBuilder:
    def __init__(self):
        self.lines = []

    def add(self, line):
        self.lines.append(line)
        return self

    def text(self):
        return "\n".join(self.lines)


@app.post("/letters")
def letters():
    note = request.form["note"]
    builder = LetterBuilder().add("Dear ${name},")
    builder.add("${note}").add("Regards")
    letter = Template(builder.text()).render(name="Ada", note=note)
    return jsonify(letter=letter)
