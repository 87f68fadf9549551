from flask import Flask, jsonify
import threading

app = Flask(__name__)
lock = threading.Lock()
counter = {"visitors": 0}


@app.route("/enter", methods=["POST"])
def enter():
    with lock:
        counter["visitors"] += 1
    return jsonify(counter)


@app.route("/")
def show():
    return jsonify(counter)


if __name__ == "__main__":
    app.run(host="0.0.0.0", port=80, debug=True)  # finding: debugger-exposed, bind-all-interfaces
