from flask import Flask

from roster.shifts import shifts

app = Flask(__name__)
app.register_blueprint(shifts, url_prefix="/shifts")

if __name__ == "__main__":
    app.run(host="127.0.0.1", port=8000)
