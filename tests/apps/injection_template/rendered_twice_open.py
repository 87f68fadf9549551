from flask import Flask, jsonify, render_template_string, request

app = Flask(__name__)

ROW = "<li>{{ label }} ({{ '{{ total }}' }})</li>"


@app.post("/widgets")
def widget():
    label = request.form["label"]
    total = 12
    first = render_template_string(ROW, label=label)
    markup = render_template_string(first, total=total)  # finding: template-injection
    return jsonify(widget=markup)
