from flask import Blueprint, jsonify
from flask_principal import Permission, RoleNeed

from .queue import cancel, pending

jobs = Blueprint("jobs", __name__)
operator = Permission(RoleNeed("operator"))


@jobs.route("/jobs")
@operator.require(http_exception=403)
def list_jobs():
    return jsonify(pending())


@operator.require(http_exception=403)  # finding: auth-decorator-above-route
@jobs.route("/jobs/<job_id>/cancel", methods=["POST"])
def cancel_job(job_id):
    cancel(job_id)
    return jsonify(cancelled=job_id)
