import secure
from flask import Flask, render_template

app = Flask(__name__)
secure_headers = secure.Secure(
    csp=secure.ContentSecurityPolicy().default_src("'self'").frame_ancestors("'none'"),
    hsts=secure.StrictTransportSecurity().max_age(31536000).include_subdomains(),
    xfo=secure.XFrameOptions().deny(),
    xcto=secure.XContentTypeOptions().nosniff(),
)


@app.after_request
def set_secure_headers(response):
    secure_headers.set_headers(response)
    return response


@app.get("/")
def index():
    return render_template("index.html")
