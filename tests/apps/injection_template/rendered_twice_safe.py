from flask import Flask, jsonify, render_template_string, request

app = Flask(__name__)

ROW = "<li>{{ label }} ({{ '{{ total }}' }})</li>"


@app.post("/widgets")
def widget():
    label = request.form["label"]
    total = 12
    first = render_template_string(ROW, label=label)
    markup = first.replace("{{ total }}", str(total))
    return jsonify(widget=markup)
