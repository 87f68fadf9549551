import threading
import time

from flask import Flask, jsonify

app = Flask(__name__)

STARTED = time.time()


@app.route("/healthz")
def healthz():
    return jsonify(status="ok", uptime=round(time.time() - STARTED, 1))


@app.route("/version")
def version():
    return jsonify(version="2.4.1")


def main():
    server = threading.Thread(
        target=app.run, kwargs={"port": 9000, "use_reloader": False}, daemon=True
    )
    server.start()
    while server.is_alive():
        time.sleep(30)
        print("alive")


if __name__ == "__main__":
    main()
