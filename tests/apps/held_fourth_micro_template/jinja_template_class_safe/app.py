from flask import Flask, Response, request
from jinja2 import Template

app = Flask(__name__)


class Mailing:
    signature = "The {{ team }} team"

    def __init__(self, form):
        self.form = form

    @property
    def footer(self):
        return self.signature


@app.post("/footer")
def footer():
    mailing = Mailing(request.form)
    text = Template(mailing.footer).render(team="Ops")
    return Response(text, content_type="text/plain; charset=utf-8")
