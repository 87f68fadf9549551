from flask import Flask, request

app = Flask(__name__)


def describe(key):
    values = {k.lower(): v for k, v in request.headers}
    return values.get(key, "unknown")


@app.get("/about")
def about():
    agent = describe("user-agent")
    match agent.split("/", 1):
        case [product, version]:
            line = f"Browser name has {len(product)} letters, version {len(version)}"
        case _:
            line = "Browser unknown"
    return f"<p>{line}</p>"
