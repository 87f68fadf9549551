import subprocess

from flask import Flask, jsonify, request

app = Flask(__name__)


class Snapshot:
    """One snapshot of a logical volume."""

    def __init__(self, volume, label):
        self.volume = volume
        self.label = label
        self.name = "snap-daily"

    def create(self):
        command = f"lvcreate -s -n {self.name} vg0/{self.volume}"
        return subprocess.call(command, shell=True)


@app.post("/snapshots")
def create_snapshot():
    snapshot = Snapshot("data", request.form["label"])
    code = snapshot.create()
    return jsonify(created=code == 0)
