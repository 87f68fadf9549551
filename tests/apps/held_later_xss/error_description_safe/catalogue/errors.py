from markupsafe import escape

BODY = "<!doctype html><title>{code}</title><h1>{code}</h1><p>{text}</p>"


def not_found(error):
    return BODY.format(code=error.code, text=escape(error.description)), error.code


def register_errors(app):
    app.register_error_handler(404, not_found)
