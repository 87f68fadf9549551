from flask import current_app, render_template_string

SHELL = """<!doctype html>
<title>{{ title }}</title>
<main>%s</main>
<footer>{{ support }}</footer>
"""


def page(content, **context):
    context.setdefault("title", "Something went wrong")
    context["support"] = current_app.config["SUPPORT_ADDRESS"]
    return render_template_string(SHELL % content, **context)  # finding: template-injection
