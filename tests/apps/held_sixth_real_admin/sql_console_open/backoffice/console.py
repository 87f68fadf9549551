import psycopg
from flask import Blueprint, abort, current_app, request
from flask_login import login_required
from psycopg.rows import dict_row

from .queries import resolve

console = Blueprint("console", __name__)


@console.before_request
@login_required
def staff_only():
    return None


@console.post("/run")
def run():
    statement = resolve(request.form.get("query", ""))
    if not statement:
        abort(404)
    with psycopg.connect(current_app.config["REPORTING_DSN"], row_factory=dict_row) as conn:
        rows = conn.execute(statement).fetchmany(500)  # finding: sql-injection
    return {"rows": rows}
