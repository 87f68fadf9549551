from flask import Flask, abort, render_template, render_template_string, request

app = Flask(__name__)
PAGES = {"imprint": "imprint.html", "privacy": "privacy.html"}
FOOTER = "<footer>{{ year }} {{ company }}</footer>"


@app.get("/static-page/<name>")
def static_page(name):
    if name not in PAGES:
        abort(404)
    footer = render_template_string(FOOTER, year=2024, company=request.args.get("c", "Example"))
    return render_template(PAGES[name], footer_length=len(footer))
