from flask import Flask, abort

app = Flask(__name__)
PAGES = {"start": "Welcome"}


@app.route("/page/<name>")
def page(name):
    if name not in PAGES:
        abort(404)
    return {"name": name, "text": PAGES[name]}


def main():
    app.run(port=4000)  # finding: wsgi-import-blocked


if __name__:  # finding: broken-main-guard
    main()
