from flask import Flask, jsonify, request, session

app = Flask(__name__)
LANGUAGES = {"de": "de-DE", "en": "en-GB"}


@app.route("/language")
def language():
    code = request.args.get("code", "en")
    session["language"] = LANGUAGES.get(code, "en-GB")
    return jsonify(ok=True)
