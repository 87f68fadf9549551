import requests
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/case/07001")
def case_07001():
    options = {"url": "https://status.example.com/", "timeout": 3}
    options.update(url=request.args.get("case07001", options["url"]))
    response = requests.get(  # finding: server-side-request-forgery
        options["url"], timeout=options["timeout"]
    )
    return jsonify(status=response.status_code)
