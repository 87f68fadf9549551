from flask import Flask, jsonify, request

app = Flask(__name__)


class Order:
    def __init__(self, number, total):
        self.number = number
        self.total = total


@app.get("/orders/<int:number>/label")
def label(number):
    order = Order(number, 1999)
    layout = request.args.get("layout", "#{order.number}")
    text = "{layout} {order.number}".format(layout=layout, order=order)
    return jsonify(label=text)
