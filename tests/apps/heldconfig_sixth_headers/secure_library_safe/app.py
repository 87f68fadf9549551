import secure
from flask import Flask, render_template

app = Flask(__name__)
policy = secure.ContentSecurityPolicy().default_src("'self'").frame_ancestors("'none'")
secure_headers = secure.Secure(
    csp=policy,
    hsts=secure.StrictTransportSecurity().max_age(31536000),
    xfo=secure.XFrameOptions().deny(),
    xcto=secure.XContentTypeOptions().nosniff(),
)


@app.after_request
def set_secure_headers(response):
    secure_headers.set_headers(response)
    return response


@app.route("/")
def index():
    return render_template("index.html")
