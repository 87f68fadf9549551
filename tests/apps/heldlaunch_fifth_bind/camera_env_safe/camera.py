import os
from flask import Flask, Response

app = Flask(__name__)

HOST = os.environ.get("CAMERA_HOST", "127.0.0.1")
PORT = int(os.environ.get("CAMERA_PORT", "8081"))


def frames():
    while True:
        with open("/var/lib/camera/current.jpg", "rb") as fh:
            data = fh.read()
        yield b"--frame\r\nContent-Type: image/jpeg\r\n\r\n" + data + b"\r\n"


@app.route("/stream")
def stream():
    return Response(frames(), mimetype="multipart/x-mixed-replace; boundary=frame")


if __name__ == "__main__":
    app.run(host=HOST, port=PORT, threaded=True)
