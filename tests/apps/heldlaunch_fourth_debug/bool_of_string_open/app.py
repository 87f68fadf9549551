from flask import Flask

import settings

app = Flask(__name__)


@app.route("/")
def home():
    return {"service": "quotes"}


@app.route("/quote")
def quote():
    return {"text": "Simple is better than complex."}


if __name__ == "__main__":
    app.run(port=settings.PORT, debug=settings.DEBUG)  # finding: debug-enabled
