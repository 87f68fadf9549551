import re2
from flask import Flask, jsonify, request

app = Flask(__name__)
TEXT = "lorem ipsum dolor sit amet " * 40


@app.get("/find")
def find():
    options = re2.Options()
    options.max_mem = 1 << 20
    try:
        hit = re2.search(request.args.get("re", ""), TEXT, options)
    except re2.error:
        return jsonify(error="bad pattern"), 400
    return jsonify(hit=bool(hit))
