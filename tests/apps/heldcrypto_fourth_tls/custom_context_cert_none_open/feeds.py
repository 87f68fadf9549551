import ssl
import urllib.request

from flask import Flask, jsonify

app = Flask(__name__)
context = ssl.SSLContext(ssl.PROTOCOL_TLS)
context.verify_mode = ssl.CERT_NONE  # finding: tls-verification-disabled


@app.get("/feed")
def feed():
    with urllib.request.urlopen("https://feeds.partner.example/v1", timeout=5, context=context) as fh:
        return jsonify(size=len(fh.read()))
