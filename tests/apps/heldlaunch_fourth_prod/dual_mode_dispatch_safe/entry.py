import os
import sys

from flask import Flask

app = Flask(__name__)


@app.get("/")
def index():
    return {"mode": os.environ.get("APP_ENV", "production")}


def main(argv: list[str]) -> None:
    if os.environ.get("APP_ENV", "production") == "production":
        os.execvp("gunicorn", ["gunicorn", "-b", "0.0.0.0:8000", "entry:app"])
    app.run(port=5000)


if __name__ == "__main__":
    main(sys.argv[1:])
