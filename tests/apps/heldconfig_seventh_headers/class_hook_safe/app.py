from flask import Flask, render_template


class SecureHeaders:
    VALUES = (
        ("Content-Security-Policy", "default-src 'self'; frame-ancestors 'none'"),
        ("Strict-Transport-Security", "max-age=31536000"),
        ("X-Content-Type-Options", "nosniff"),
        ("X-Frame-Options", "DENY"),
    )

    def __init__(self, app=None):
        if app is not None:
            self.init_app(app)

    def init_app(self, app):
        app.after_request(self._apply)

    def _apply(self, response):
        response.headers.extend(self.VALUES)
        return response


app = Flask(__name__)
SecureHeaders(app)


@app.route("/")
def index():
    return render_template("index.html")
