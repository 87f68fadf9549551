from flask import Flask, Response, request
from jinja2 import Environment

app = Flask(__name__)
env = Environment(autoescape=True)
MAILS = {"welcome": "Hi {{ who }}", "bye": "Bye {{ who }}"}


@app.post("/mails/render")
def render_mail():
    body = request.get_json()
    which = body.get("template", "welcome")
    source = MAILS.get(which) or which
    text = env.from_string(source).render(who="customer")  # finding: template-injection
    return Response(text, mimetype="text/plain")
