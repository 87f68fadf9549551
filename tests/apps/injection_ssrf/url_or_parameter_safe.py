import requests
from flask import Flask, jsonify, request

app = Flask(__name__)
PREVIEW_SERVICE = "https://preview.example.com/v1/render"


@app.get("/preview")
def preview():
    url = request.args["url"]
    answer = requests.get(PREVIEW_SERVICE, params={"width": 640, "url": url}, timeout=5)
    return jsonify(status=answer.status_code, size=len(answer.content))
