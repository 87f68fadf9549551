from flask import Blueprint, jsonify
from flask_principal import Permission, RoleNeed

from .queue import cancel, pending

jobs = Blueprint("jobs", __name__)
operator = Permission(RoleNeed("operator"))


@jobs.route("/jobs")
@operator.require(http_exception=403)
def list_jobs():
    return jsonify(pending())


@jobs.route("/jobs/<job_id>/cancel", methods=["POST"])
@operator.require(http_exception=403)
def cancel_job(job_id):
    cancel(job_id)
    return jsonify(cancelled=job_id)
