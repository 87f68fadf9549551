import requests
from flask import Flask, jsonify, request

app = Flask(__name__)
PREVIEW_SERVICE = "https://preview.example.com/v1/render"


@app.get("/preview")
def preview():
    url = request.args["url"]
    answer = requests.get(url, params={"width": 640}, timeout=5)  # finding: server-side-request-forgery
    return jsonify(status=answer.status_code, size=len(answer.content))
