from flask import Flask, abort, request, session

from security import pwd_context

app = Flask(__name__)
app.config.from_prefixed_env()


@app.post("/login")
def login():
    record = app.extensions["people"].find(request.form["user"])
    ok, new_hash = pwd_context.verify_and_update(request.form["password"], record.password_hash)
    if not ok:
        abort(401)
    if new_hash:
        record.update(password_hash=new_hash)
    session["uid"] = record.id
    return "", 204
