from markupsafe import Markup

LEVELS = {"success": "alert-success", "error": "alert-danger"}


def alert_box(level, message):
    css = LEVELS.get(level, "alert-info")
    return Markup('<div class="alert {}" role="alert">{}</div>').format(css, message)
