from flask import Flask, render_template_string, request

app = Flask(__name__)

PAGE = """
<ul>
{% autoescape true %}
  {% for city in cities %}<li>{{ city }}</li>{% endfor %}
{% endautoescape %}
</ul>
"""


@app.get("/cities")
def cities():
    chosen = request.args.get("cities", "").split(",")
    return render_template_string(PAGE, cities=chosen)
