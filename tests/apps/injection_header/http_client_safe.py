import http.client

from flask import Flask, request

app = Flask(__name__)


@app.post("/search/<string:index>/touch")
def touch(index):
    label = request.values.get("label", index)
    headers = {"Host": "search.internal", "X-Label": label, "Content-Length": "0"}
    connection = http.client.HTTPConnection("search.internal", 9200)
    connection.request("POST", "/touch", headers=headers)
    connection.close()
    return "", 202
