from string import Template

from flask import Flask, request

app = Flask(__name__)
PAGE = Template("<html><title>$title</title><body>$body</body></html>")


@app.route("/wiki")
def wiki():
    fields = {"title": "Wiki", "body": request.args.get("q", "")}
    return PAGE.substitute(title=fields["title"], body=fields["body"])  # finding: cross-site-scripting
