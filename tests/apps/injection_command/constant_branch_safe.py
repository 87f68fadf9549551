import os

from flask import Flask, jsonify, request

app = Flask(__name__)

RETENTION_DAYS = 30


@app.post("/archive")
def archive():
    comment = request.form.get("comment", "")
    weeks = RETENTION_DAYS // 7
    if weeks * 2 + 1 > 9:
        note = comment
    else:
        note = "scheduled run"
    os.system('borg create --comment "' + note + '" /srv/borg::daily /srv/data')
    return jsonify(status="archived")
