import os
import threading

from flask import Flask, jsonify, request

app = Flask(__name__)


def archive(folder, label):
    os.system("tar czf /backup/" + label + ".tgz " + folder)  # finding: command-injection


@app.post("/backup")
def backup():
    label = request.form.get("label", "nightly")
    worker = threading.Thread(target=archive, args=("/srv/data", label), daemon=True)
    worker.start()
    return jsonify(started=True), 202
