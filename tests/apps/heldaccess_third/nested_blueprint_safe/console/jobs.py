from flask import Blueprint
from flask_login import login_required

jobs = Blueprint("jobs", __name__, url_prefix="/jobs")


@jobs.get("/")
@login_required
def index():
    return {"jobs": []}


@jobs.post("/<name>/retry")
def retry(name):
    return {"queued": name}
