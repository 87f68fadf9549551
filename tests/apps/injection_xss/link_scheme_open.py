from flask import Flask, abort, render_template_string, request

app = Flask(__name__)

PAGE = '<p>You are leaving our site: <a href="{{ site }}">continue</a></p>'


@app.get("/leave")
def leave():
    site = request.args.get("site", "")
    if ":" not in site:
        abort(400)
    return render_template_string(PAGE, site=site)  # finding: cross-site-scripting
