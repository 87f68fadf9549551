import html

from flask import Flask, request

app = Flask(__name__)


class Tag:
    def __init__(self, name, content):
        self.name = name
        self.content = content

    def __str__(self):
        return "<" + self.name + ">" + self.content + "</" + self.name + ">"


@app.get("/quote")
def quote():
    return str(Tag("blockquote", request.args.get("text", "")))  # finding: cross-site-scripting
