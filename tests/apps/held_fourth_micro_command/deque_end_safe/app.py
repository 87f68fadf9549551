import subprocess
from collections import deque

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/archive")
def archive():
    queue = deque(["daily"])
    queue.append(request.form.get("label", "manual"))
    queue.append("weekly")
    queue.popleft()
    label = queue[-1]
    if (size := len(queue)) != 2:
        label = f"size-{size}"
    subprocess.check_call("/usr/local/bin/archive --label " + label, shell=True)
    return jsonify(ok=True)
