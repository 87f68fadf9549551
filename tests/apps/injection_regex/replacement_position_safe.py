import re

from flask import Flask, jsonify, request

app = Flask(__name__)
LETTER = "Dear NAME, your table is booked. See you soon, NAME!"


@app.post("/letters/preview")
def preview():
    data = request.get_json()
    name = str(data.get("name", ""))

    def with_name(_match):
        return name

    text = re.sub("NAME", with_name, LETTER)
    return jsonify(text=text)
