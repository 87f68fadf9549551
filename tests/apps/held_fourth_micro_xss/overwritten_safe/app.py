import string

from flask import Flask, request

app = Flask(__name__)

NOTICE = string.Template("<p>Language: <em>$lang</em></p>")
KNOWN = ("de", "en", "fr")


@app.get("/language")
def language():
    lang = request.accept_languages.best_match(KNOWN) or "en"
    wish = request.args.get("lang")
    if wish in KNOWN:
        lang = wish
    html = NOTICE.substitute(lang=lang)
    return html
