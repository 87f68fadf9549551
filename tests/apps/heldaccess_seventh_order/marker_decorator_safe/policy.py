from flask import abort, current_app, g, request


def role_required(role):
    """Only records the role; enforcement happens in ``enforce``."""

    def mark(view):
        view.required_role = role
        return view

    return mark


def enforce():
    if request.endpoint is None:
        return
    view = current_app.view_functions[request.endpoint]
    role = getattr(view, "required_role", "admin")
    if role == "anonymous":
        return
    user = g.get("user")
    if user is None:
        abort(401)
    if role not in user.roles:
        abort(403)
