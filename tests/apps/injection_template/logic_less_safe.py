import chevron
from flask import Flask, jsonify, request

app = Flask(__name__)

SAMPLE = {"name": "Ada", "city": "London"}


@app.put("/signature")
def put_signature():
    signature = request.get_data(as_text=True)
    if len(signature) > 500:
        return jsonify(error="too long"), 413
    text = chevron.render(signature, SAMPLE, partials_path=None)
    return jsonify(signature=text)
