import os

from flask import Flask, Response

app = Flask(__name__)


@app.get("/snapshot")
def snapshot():
    with open("/var/lib/camera/latest.jpg", "rb") as handle:
        return Response(handle.read(), mimetype="image/jpeg")


@app.get("/health")
def health():
    return {"host": os.uname().nodename}


if __name__ == "__main__":
    app.run(host="10.20.0.5", port=8443, ssl_context=("/etc/camera/cert.pem", "/etc/camera/key.pem"))
