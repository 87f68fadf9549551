from flask import Flask, render_template_string, request

app = Flask(__name__)
LAYOUTS = ("<ul>{% for i in items %}<li>{{ i }}</li>{% endfor %}</ul>", "<p>{{ items|length }}</p>")


@app.get("/items")
def items():
    index = 1 if request.args.get("short") == "1" else 0
    return render_template_string(LAYOUTS[index], items=request.args.getlist("item"))
