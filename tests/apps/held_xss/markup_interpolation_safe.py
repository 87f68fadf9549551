from flask import Flask, jsonify, render_template_string
from markupsafe import Markup

app = Flask(__name__)

PAGE = "<!doctype html><title>{{ title }}</title>{{ banner }}"


@app.get("/case/04005/<bar>")
def case_04005(bar):
    if not bar:
        return jsonify(error="empty"), 400
    banner = Markup("<div class=banner>%s</div>") % bar
    return render_template_string(PAGE, title="case", banner=banner)
