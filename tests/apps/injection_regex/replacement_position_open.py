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

    text = re.sub(data.get("mark", "NAME"), with_name, LETTER)  # finding: regex-injection
    return jsonify(text=text)
