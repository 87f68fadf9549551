from flask import render_template_string, request

PAGE = """<!doctype html>
<title>Not found</title>
<h1>Nothing here</h1>
<p>We could not find {{ path }}.</p>
"""


def not_found(error):
    return render_template_string(PAGE, path=request.path), 404


def register_errors(app):
    app.register_error_handler(404, not_found)
