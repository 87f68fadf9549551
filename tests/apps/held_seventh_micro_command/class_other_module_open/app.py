from flask import Flask, jsonify, request

from jobs import Converter

app = Flask(__name__)


@app.post("/convert")
def convert():
    conv = Converter("flac")
    conv.use(request.form["codec"])
    return jsonify(code=conv.run())
