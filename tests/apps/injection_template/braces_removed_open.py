import html

from flask import Flask, jsonify, render_template_string, request

app = Flask(__name__)


def clean(name):
    """Make a display name harmless before it becomes part of a template."""
    return html.escape(name)


@app.get("/card")
def card():
    name = clean(request.cookies.get("display_name", "guest"))
    source = f"<h2>{name}</h2><p>{{{{ motto }}}}</p>"
    markup = render_template_string(source, motto="Stay curious")  # finding: template-injection
    return jsonify(card=markup)
