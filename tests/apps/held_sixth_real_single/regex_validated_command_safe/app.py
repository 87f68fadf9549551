import subprocess

from flask import Flask, abort, request
from werkzeug.routing import BaseConverter


class UnitConverter(BaseConverter):
    regex = r"[a-z]{1,30}"


app = Flask(__name__)
app.url_map.converters["unit"] = UnitConverter


@app.get("/units/<unit:name>")
def unit_status(name):
    if request.args.get("verbose") not in (None, "0", "1"):
        abort(400)
    command = f"systemctl is-active {name}.service || true"
    result = subprocess.run(command, shell=True, capture_output=True, text=True)
    return {"unit": name, "state": result.stdout.strip()}
