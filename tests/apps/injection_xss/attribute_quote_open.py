import html

from flask import Flask, request

app = Flask(__name__)


@app.get("/subscribe")
def subscribe():
    mail = request.args.get("mail", "")
    value = html.escape(mail, quote=False)
    return f'<form method="post"><input name="mail" value="{value}"></form>'  # finding: cross-site-scripting
