from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/label")
def label():
    row = {"sku": "A-1", "price": 3, "cost": 1}
    layout = request.values.get("layout", "%(sku)s")
    for _ in range(1):
        text = layout % row  # missed: format-string-injection
    return jsonify(label=text)
