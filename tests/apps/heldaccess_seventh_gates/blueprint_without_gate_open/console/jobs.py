from flask import Blueprint, redirect, url_for
from flask_login import current_user

from console.directory import queue

jobs = Blueprint("jobs", __name__)


@jobs.context_processor
def add_user():
    return {"operator": current_user}


@jobs.post("/<int:job_id>/kill")  # finding: unauthenticated-route
def kill(job_id):
    queue.kill(job_id)
    return redirect("/admin/users/")


@jobs.post("/purge")  # finding: unauthenticated-route
def purge():
    queue.clear()
    return redirect("/admin/users/")
