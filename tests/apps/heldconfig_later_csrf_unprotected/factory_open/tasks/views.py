from flask import Blueprint, abort, g, redirect, session, url_for

from tasks import store

bp = Blueprint("tasks", __name__, url_prefix="/tasks")


@bp.before_request
def load_owner():
    g.owner = session.get("user_id")
    if g.owner is None:
        abort(401)


@bp.route("/<int:task_id>")
def detail(task_id):
    return store.fetch(g.owner, task_id)


@bp.route("/<int:task_id>/delete", methods=["POST"])  # finding: csrf-unprotected
def delete(task_id):
    store.remove(g.owner, task_id)
    return redirect(url_for("tasks.detail", task_id=task_id - 1))
