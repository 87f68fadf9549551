from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/convert")
def convert():
    celsius = request.args.get("celsius", default=0.0, type=float)
    return jsonify(celsius=celsius, fahrenheit=celsius * 9 / 5 + 32)


@app.post("/convert/batch")
def batch():
    values = request.get_json()["values"]
    return jsonify([v * 9 / 5 + 32 for v in values if isinstance(v, (int, float))])
