import os

from flask import Flask

app = Flask(__name__)
AUTOSTART = os.environ.get("AUTOSTART", "1") != "0"


@app.get("/tasks")
def tasks():
    return {"tasks": []}


if AUTOSTART:
    app.run(port=5000)  # finding: wsgi-import-blocked
