from flask import Flask
from werkzeug.serving import run_simple

from intranet.phonebook import phonebook

app = Flask(__name__)
app.register_blueprint(phonebook, url_prefix="/phonebook")


@app.get("/healthz")
def healthz():
    return "ok"


if __name__ == "__main__":
    run_simple("localhost", 8090, app, threaded=True)
