from flask import Flask, jsonify

from reports import write_report

app = Flask(__name__)


@app.post("/reports")
def make():
    return jsonify(size=write_report(["first\n", "second\n"]))
