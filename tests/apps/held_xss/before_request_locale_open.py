from flask import Flask, g, request

app = Flask(__name__)

LOCALES = ["en", "de", "fr"]


@app.before_request
def choose_locale():
    wanted = request.args.get("lang", "en")
    g.locale = wanted or request.accept_languages.best_match(LOCALES)


@app.get("/")
def home():
    return "<html lang='%s'><body>Welcome</body></html>" % g.locale  # finding: cross-site-scripting
