from flask import Flask, request

from auth import basic_auth, multi_auth
from jobs import Job

app = Flask(__name__)


@app.post("/tokens")
@basic_auth.login_required
def new_token():
    return {"token": basic_auth.current_user().issue_token()}, 201


@app.get("/jobs")
@multi_auth.login_required
def jobs():
    return [job.as_dict() for job in Job.of(multi_auth.current_user())]


@app.post("/jobs")
@multi_auth.login_required
def submit():
    return Job.create(multi_auth.current_user(), request.get_json()).as_dict(), 201


@app.delete("/jobs/<int:job_id>")
@multi_auth.login_required(role=["operator", "admin"])
def cancel(job_id):
    Job.cancel(job_id)
    return "", 204


@app.post("/admin/purge")
@multi_auth.login_required(role="admin")
def purge():
    return {"purged": Job.purge()}


@app.get("/health")
def health():
    return {"status": "ok"}
