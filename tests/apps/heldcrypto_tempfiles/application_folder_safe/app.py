import uuid
from pathlib import Path

from flask import Flask, jsonify, request

app = Flask(__name__)
SPOOL = Path(app.instance_path, "tmp")
SPOOL.mkdir(parents=True, exist_ok=True, mode=0o700)


@app.post("/jobs")
def submit():
    job = uuid.uuid4().hex
    with open(SPOOL / f"{job}.dat", "xb") as file:
        file.write(request.get_data())
    return jsonify(job=job), 202
