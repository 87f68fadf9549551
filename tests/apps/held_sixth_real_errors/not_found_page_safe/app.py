from flask import Flask

from site_errors import not_found

app = Flask(__name__)
app.register_error_handler(404, not_found)


@app.get("/")
def index():
    return "Welcome"
