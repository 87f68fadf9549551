"""The words DES, ECB and RC4 are data here, not ciphers in use."""
import ssl

from flask import Flask, jsonify

app = Flask(__name__)
CIPHERS = "ECDHE+AESGCM:ECDHE+CHACHA20:!RC4:!3DES:!DES:!MD5:!aNULL"
COUNTRIES = {"DES": "Dessau", "ECB": "European Central Bank"}


def server_context() -> ssl.SSLContext:
    ctx = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    ctx.minimum_version = ssl.TLSVersion.TLSv1_2
    ctx.set_ciphers(CIPHERS)
    return ctx


@app.get("/banks")
def banks():
    return jsonify(COUNTRIES)
