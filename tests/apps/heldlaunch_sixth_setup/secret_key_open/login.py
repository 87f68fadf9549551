import os

from flask import Flask, session

app = Flask(__name__)


@app.get("/visits")
def visits():
    session["visits"] = session.get("visits", 0) + 1
    return {"visits": session["visits"]}


if __name__ == "__main__":
    app.secret_key = os.environ["SECRET_KEY"]  # finding: setup-only-under-main
    app.run(port=5000)
