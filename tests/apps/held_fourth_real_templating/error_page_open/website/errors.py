from flask import render_template_string, request

PAGE = """<!doctype html>
<title>Not found</title>
<h1>Nothing here</h1>
<p>We could not find {{ path }}.</p>
"""


def not_found(error):
    page = PAGE.replace("{{ path }}", request.path)
    return render_template_string(page), 404  # finding: template-injection


def register_errors(app):
    app.register_error_handler(404, not_found)
