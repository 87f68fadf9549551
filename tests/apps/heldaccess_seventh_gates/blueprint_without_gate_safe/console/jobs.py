from flask import Blueprint, redirect, url_for
from flask_login import current_user, login_required

from console.directory import queue

jobs = Blueprint("jobs", __name__)


@jobs.before_request
@login_required
def protect():
    """Every view of this blueprint needs a login."""


@jobs.context_processor
def add_user():
    return {"operator": current_user}


@jobs.post("/<int:job_id>/kill")
def kill(job_id):
    queue.kill(job_id)
    return redirect("/admin/users/")


@jobs.post("/purge")
def purge():
    queue.clear()
    return redirect("/admin/users/")
