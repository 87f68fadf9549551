from pathlib import Path

from cheroot.wsgi import Server
from flask import Flask, jsonify

app = Flask(__name__)
SNAPSHOTS = Path("/var/lib/barn")


@app.get("/snapshots")
def snapshots():
    return jsonify(sorted(p.name for p in SNAPSHOTS.glob("*.jpg")))


if __name__ == "__main__":
    app.run("127.0.0.1", 8050, True)  # finding: debugger-exposed
