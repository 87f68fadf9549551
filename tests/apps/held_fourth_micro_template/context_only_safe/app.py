from flask import Flask, render_template_string, request

app = Flask(__name__)
PAGE = "<!doctype html><title>{{ title }}</title>{% for t in tags %}<li>{{ t }}</li>{% endfor %}"


@app.get("/tags")
def tags():
    context = {"title": request.args.get("title", "Tags")}
    context["tags"] = request.args.getlist("tag")
    return render_template_string(PAGE, **context)
