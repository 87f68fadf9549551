from flask import render_template_string

FRAME = "<main>%s</main>"


def show(fragment, **context):
    return render_template_string(FRAME % fragment, **context)  # finding: template-injection
