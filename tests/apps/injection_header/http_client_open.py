import socket

from flask import Flask, request

app = Flask(__name__)


@app.post("/search/<string:index>/touch")
def touch(index):
    label = request.values.get("label", index)
    lines = ["POST /touch HTTP/1.0", "Host: search.internal", "X-Label: " + label, "Content-Length: 0"]
    connection = socket.create_connection(("search.internal", 9200))
    connection.send(("\r\n".join(lines) + "\r\n\r\n").encode("utf-8"))  # finding: header-injection
    connection.close()
    return "", 202
