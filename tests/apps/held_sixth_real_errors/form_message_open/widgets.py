from html import escape

LEVELS = {"success": "alert-success", "error": "alert-danger"}


def alert_box(level, message):
    css = escape(LEVELS.get(level, "alert-info"))
    return '<div class="alert {}" role="alert">{}</div>'.format(css, message)
