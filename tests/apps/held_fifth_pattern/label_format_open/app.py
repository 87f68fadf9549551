from flask import Flask, jsonify, request

from labels import Printer, render_label

app = Flask(__name__)
app.config.from_prefixed_env()
printer = Printer(app.config)


@app.post("/labels")
def label():
    layout = request.get_json().get("layout", "{printer.name}")
    return jsonify(label=render_label(layout, printer))
