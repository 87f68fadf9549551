from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/label")
def label():
    row = {"sku": "A-1", "price": 3, "cost": 1}
    layout = request.values.get("layout", "%(sku)s")
    for _ in range(1):
        text = "%s: %%(sku)s" % layout if not row else "%(sku)s" % row
    return jsonify(label=text)
