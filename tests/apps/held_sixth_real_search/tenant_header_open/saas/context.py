from flask import abort, g, request


def load_tenant():
    tenant = request.headers.get("X-Tenant", "")
    if not tenant:
        abort(400)
    g.tenant = tenant
