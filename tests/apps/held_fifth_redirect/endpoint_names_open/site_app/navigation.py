from flask import request, url_for

AFTER_LOGOUT = {"home": "pages.home", "bye": "pages.bye"}


def after_logout() -> str:
    wanted = request.args.get("to", "home")
    if wanted in AFTER_LOGOUT:
        return url_for(AFTER_LOGOUT[wanted])
    return wanted
