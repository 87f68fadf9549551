from flask import Flask, jsonify, render_template_string, request

app = Flask(__name__)

SUBJECTS = {
    "welcome": "Welcome to {{ site }}!",
    "expiry": "Your trial of {{ site }} ends soon",
}


def subject_source(key):
    try:
        return SUBJECTS[key]
    except KeyError:
        return "News from {{ site }}"


@app.get("/subjects")
def subject():
    source = subject_source(request.args.get("key", "welcome"))
    line = render_template_string(source, site="Example")
    return jsonify(subject=line)
