from html import escape
from urllib.parse import quote, unquote

from flask import Flask

app = Flask(__name__)


@app.get("/echo/<path:text>")
def echo(text):
    coded = quote(text)
    plain = unquote(coded)
    return "<pre>" + escape(plain) + "</pre>"
