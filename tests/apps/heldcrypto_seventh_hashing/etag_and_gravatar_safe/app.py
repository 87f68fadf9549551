from flask import Flask, make_response, render_template, request
from flask_login import current_user, login_required

from helpers import cache_key, etag, gravatar, shard

app = Flask(__name__)
app.config.from_prefixed_env()
app.jinja_env.globals["gravatar"] = gravatar


@app.get("/profile")
@login_required
def profile():
    reply = make_response(render_template("profile.html", user=current_user))
    reply.set_etag(etag(reply.get_data()))
    reply.headers["X-Shard"] = str(shard(cache_key(request.path, request.args)))
    return reply.make_conditional(request)
