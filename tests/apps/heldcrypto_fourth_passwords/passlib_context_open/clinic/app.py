import os

from flask import Flask, abort, request, session

from clinic.security import hash_secret, verify

app = Flask(__name__)
app.secret_key = os.environ["CLINIC_SECRET"]
DOCTORS: dict[str, str] = {}


@app.post("/doctors")
def add_doctor():
    DOCTORS[request.form["id"]] = hash_secret(request.form["password"])
    return "", 201


@app.post("/login")
def login():
    ok, renewed = verify(request.form["password"], DOCTORS.get(request.form["id"]) or abort(401))
    if not ok:
        abort(401)
    if renewed:
        DOCTORS[request.form["id"]] = renewed
    session["doctor"] = request.form["id"]
    return "", 204
