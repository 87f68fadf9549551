from urllib.parse import urlsplit

from flask import Flask, abort, render_template_string, request

app = Flask(__name__)

CARD = """
<article>
  <h1>Guest book</h1>
  <a rel="nofollow" href="{{ website }}">Homepage</a>
</article>
"""


@app.post("/guestbook/preview")
def preview():
    website = request.form["website"]
    if not urlsplit(website).scheme:
        abort(400)
    return render_template_string(CARD, website=website)  # finding: cross-site-scripting
