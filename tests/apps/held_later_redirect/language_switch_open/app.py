from flask import Flask, redirect, request, session
from webargs import fields, validate
from webargs.flaskparser import use_kwargs

app = Flask(__name__)
app.config.from_prefixed_env()

LANGUAGES = ("en", "fr", "pl")
SECTIONS = ("/", "/news", "/contact")

switch_args = {
    "lang": fields.Str(required=True, validate=validate.OneOf(LANGUAGES)),
    "back": fields.Str(load_default="/", validate=validate.Length(max=400)),
}


@app.route("/language")
@use_kwargs(switch_args, location="query")
def switch_language(lang, back):
    session["lang"] = lang
    return redirect(back, code=303)  # finding: open-redirect
