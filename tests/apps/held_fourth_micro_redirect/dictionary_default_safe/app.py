from flask import Flask, redirect, request

app = Flask(__name__)

TARGETS = {
    "docs": "https://docs.example.org/",
    "blog": "https://blog.example.org/",
}


def resolve(key):
    return TARGETS.get(key, "/")


@app.route("/go")
def go():
    return redirect(resolve(request.args.get("to", "docs")))
