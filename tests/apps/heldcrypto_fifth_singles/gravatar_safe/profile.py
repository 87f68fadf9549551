from hashlib import md5
from urllib.parse import urlencode

from flask import Flask, render_template_string

app = Flask(__name__)


@app.template_filter("gravatar")
def gravatar_url(email, size=80):
    digest = md5(email.strip().lower().encode("utf-8")).hexdigest()
    return "https://www.gravatar.com/avatar/%s?%s" % (digest, urlencode({"s": size, "d": "identicon"}))


@app.route("/team")
def team():
    return render_template_string(
        "{% for m in members %}<img alt='' src='{{ m|gravatar(48) }}'>{% endfor %}",
        members=["ada@example.org", "alan@example.org"],
    )
