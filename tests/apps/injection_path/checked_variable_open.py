import os.path

from flask import Flask, abort, jsonify, request

app = Flask(__name__)
LOCALES = ("en", "de", "fr", "pt-BR")
LOCALE_DIR = "/opt/app/locales"


@app.route("/translations")
def translations():
    locale = request.args.get("locale", "en")
    fallback = request.args.get("fallback", "en")
    if fallback not in LOCALES:
        abort(404)
    with open(os.path.join(LOCALE_DIR, locale, "messages.json")) as catalog:  # finding: path-traversal
        return jsonify(messages=catalog.read(), same=fallback == locale)
