from flask import Flask, jsonify, render_template_string, request

from .rendering import badge, highlight, render_markdown

app = Flask(__name__)
app.jinja_env.filters["markdown"] = render_markdown

PREVIEW = """
<!doctype html>
<title>Preview</title>
<h1>{{ title }} {{ tag }}</h1>
<article>{{ body | markdown }}</article>
"""


@app.post("/preview")
def preview():
    return render_template_string(
        PREVIEW, title=request.form.get("title", ""), body=request.form["body"], tag=badge(request.form.get("tag", "new"))
    )


@app.get("/highlight")
def do_highlight():
    return jsonify(html=str(highlight(request.args["text"], request.args.get("term", ""))))


@app.post("/echo")
def echo():
    return {"received": request.get_json()}
