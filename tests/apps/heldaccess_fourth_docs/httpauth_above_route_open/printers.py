from flask import Flask, request

from auth import token_auth
from jobs import Job

app = Flask(__name__)


@app.get("/jobs")
@token_auth.login_required
def jobs():
    return [job.as_dict() for job in Job.of(token_auth.current_user())]


@app.post("/jobs")
@token_auth.login_required
def submit():
    return Job.create(token_auth.current_user(), request.get_json()).as_dict(), 201


@token_auth.login_required(role="admin")  # finding: auth-decorator-above-route
@app.post("/printers/purge")
def purge():
    return {"purged": Job.purge()}


@app.get("/health")
def health():
    return {"status": "ok"}
