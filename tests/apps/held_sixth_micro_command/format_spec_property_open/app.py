import os

from flask import Flask, jsonify, request

app = Flask(__name__)


class Volume:
    def __init__(self, level):
        self.level = level

    @property
    def flag(self):
        return f"{self.level:>4}%"


@app.post("/volume")
def volume():
    form = request.form.to_dict(flat=True)
    vol = Volume(form.get("level", "50"))
    rc = os.system(f"amixer set Master{vol.flag}")  # finding: command-injection
    return jsonify(rc=rc)
