import configparser

from flask import Flask, jsonify, request

app = Flask(__name__)


def job_options(comment):
    parser = configparser.RawConfigParser()
    parser.read_dict({"job": {"interval": "60 * 5", "comment": "", "retries": "3"}})
    parser.set("job", "comment", comment)
    return parser


@app.post("/jobs")
def create_job():
    options = job_options(request.form.get("comment", ""))
    seconds = eval(options.get("job", "comment"))  # finding: code-injection
    return jsonify(interval=seconds), 201
