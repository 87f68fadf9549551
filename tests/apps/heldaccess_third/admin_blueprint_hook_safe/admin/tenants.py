from flask import Blueprint

tenants = Blueprint("tenants", __name__)


@tenants.delete("/<int:tenant_id>")
def remove(tenant_id: int):
    return {"removed": tenant_id}
