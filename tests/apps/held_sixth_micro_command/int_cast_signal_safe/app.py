import subprocess

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.delete("/jobs")
def stop_job():
    pid = request.args.get("pid", 0, type=int)
    result = subprocess.getstatusoutput(f"/usr/local/bin/stopjob {pid}")
    return jsonify(status=result[0])
