from flask import Flask

from .admin import TenantAdmin


def create_app():
    app = Flask(__name__)
    app.config["TENANT_ROOT"] = "/var/lib/saas/tenants"
    app.add_url_rule("/admin/tenants/files", view_func=TenantAdmin.as_view("tenant_files"))
    return app
