from flask import Flask

app = Flask(__name__)


@app.get("/lookup/<code>")
def lookup(code: str):
    return {"code": code, "country": {"nl": "Netherlands"}.get(code)}


if __name__ == "__main__":
    app.run(host="0.0.0.0", port=8080)  # finding: bind-all-interfaces
