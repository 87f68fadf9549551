from flask import Flask, render_template_string, request

app = Flask(__name__)
SOURCE = "{% macro badge(t) %}<i>{{ t }}</i>{% endmacro %}{{ badge(text) }}"


@app.get("/badge")
def badge():
    context = {"text": request.args.get("text", "")}
    return render_template_string(SOURCE, **context)
