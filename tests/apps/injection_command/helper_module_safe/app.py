from flask import Flask, jsonify, request

from printing import send_label

app = Flask(__name__)


@app.post("/labels")
def print_label():
    order = request.get_json(force=True)
    title = order.get("title") or "untitled"
    copies = int(order.get("copies", 1))
    send_label(title, copies)
    return jsonify(printed=copies), 202
