from flask import abort, current_app, g, request


def requires_role(role):
    """Only remembers the role on the view; enforce() does the check."""

    def mark(view):
        view._required_role = role
        return view

    return mark


def enforce():
    view = current_app.view_functions.get(request.endpoint or "")
    role = getattr(view, "_required_role", None)
    if role is None:
        return None
    if g.get("user") is None:
        abort(401)
    if role not in g.user.roles:
        abort(403)
    return None
