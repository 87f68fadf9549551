import os

from flask import Flask, abort, flash, jsonify, request

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]

UNITS = {"nginx", "redis", "celery", "postgresql"}


@app.post("/units/restart")
def restart_unit():
    unit = request.form.get("unit", "")
    if unit not in UNITS:
        flash("This unit is not managed here.")
        abort(400)
    status = os.system("sudo systemctl restart " + unit)
    return jsonify(ok=status == 0)
