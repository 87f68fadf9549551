from dataclasses import dataclass

from flask import Flask, jsonify, request

app = Flask(__name__)
LAYOUTS = {"long": "{p.first} {p.last}", "short": "{p.first}"}


@dataclass
class Person:
    first: str
    last: str


@app.post("/label")
def label():
    wanted = request.form.get("layout", "long")
    layout = LAYOUTS[wanted] if wanted in LAYOUTS else wanted
    return jsonify(label=layout.format_map({"p": Person("Ada", "Byron")}))  # finding: format-string-injection
