from functools import wraps

from flask import Flask, abort, jsonify, request
from sqlalchemy import create_engine

app = Flask(__name__)
engine = create_engine("postgresql://app@db/saas")

SCHEMAS = {"acme": "tenant_acme", "globex": "tenant_globex"}


def with_tenant(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        tenant = request.headers.get("X-Tenant", "").lower()
        schema = SCHEMAS.get(tenant, f"tenant_{tenant}")
        if not schema:
            abort(404)
        return view(schema, *args, **kwargs)

    return wrapper


@app.route("/projects/<int:project_id>")
@with_tenant
def project(schema, project_id):
    with engine.begin() as conn:
        row = conn.exec_driver_sql(  # finding: sql-injection
            f"SELECT name FROM {schema}.projects WHERE id = {project_id}"
        ).first()
    return jsonify(name=row.name if row else None)
