import secure
from flask import Flask, render_template

secure_headers = secure.Secure(
    hsts=secure.StrictTransportSecurity().max_age(63072000).include_subdomains(),
    csp=secure.ContentSecurityPolicy().default_src("'self'").frame_ancestors("'none'"),
    xfo=secure.XFrameOptions().deny(),
    xcto=secure.XContentTypeOptions(),
)

app = Flask(__name__)  # finding: security-headers-missing


@app.after_request
def finish(response):
    response.headers["X-Service"] = "museum"
    return response


@app.route("/exhibits")
def exhibits():
    return render_template("exhibits.html", exhibits=["Bronze", "Iron"])
