from flask import Blueprint, jsonify, render_template
from flask_login import login_required

admin = Blueprint("admin", __name__, url_prefix="/admin")
jobs = Blueprint("jobs", __name__, url_prefix="/jobs")


@admin.before_request
@login_required
def protect():
    """Every admin endpoint, and those of nested blueprints, need a session."""


@admin.get("/")
def dashboard():
    return render_template("admin/dashboard.html")


@admin.post("/cache/flush")
def flush_cache():
    return jsonify(flushed=True)


@jobs.post("/<job_id>/kill")
def kill(job_id):
    return jsonify(killed=job_id)


admin.register_blueprint(jobs)
