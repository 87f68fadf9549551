import socket
from urllib.parse import quote

from flask import Flask, request

app = Flask(__name__)
CACHE = ("cache.internal", 6081)


@app.post("/cache/ban")
def ban():
    payload = request.get_json()
    tag = quote(payload["tag"])
    head = f"BAN / HTTP/1.1\r\nHost: cache.internal\r\nX-Cache-Tag: {tag}\r\nConnection: close\r\n\r\n"
    with socket.create_connection(CACHE, timeout=2) as connection:
        connection.sendall(head.encode())
        connection.recv(1024)
    return "", 204
