from flask_login import current_user
from flask_principal import Permission, Principal, RoleNeed, UserNeed, identity_loaded

principal = Principal()
admin_permission = Permission(RoleNeed("admin"))
editor_permission = Permission(RoleNeed("editor"), RoleNeed("admin"))


def on_identity_loaded(sender, identity):
    identity.user = current_user
    if hasattr(current_user, "id"):
        identity.provides.add(UserNeed(current_user.id))
    for role in getattr(current_user, "roles", ()):
        identity.provides.add(RoleNeed(role.name))


def init_app(app):
    principal.init_app(app)
    identity_loaded.connect(on_identity_loaded, app, weak=False)
