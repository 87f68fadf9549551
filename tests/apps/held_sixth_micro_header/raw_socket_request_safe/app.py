import socket

from flask import Flask, jsonify, request

app = Flask(__name__)


def ask_cache(tag: str) -> bytes:
    head = f"PURGE / HTTP/1.1\r\nHost: cache\r\nX-Tag: {tag}\r\n\r\n"
    with socket.create_connection(("cache.internal", 80), timeout=2) as conn:
        conn.sendall(head.encode("latin-1", "replace"))
        return conn.recv(512)


@app.post("/purge")
def purge():
    tag = request.form.get("tag", "")
    tag = tag.replace("\r", "").replace("\n", "")
    return jsonify(length=len(ask_cache(tag)))
