from flask import Flask, jsonify

app = Flask(__name__)


@app.route('/price/<kind>')
def price(kind):
    return jsonify(price={'adult': 12, 'child': 6}.get(kind))
