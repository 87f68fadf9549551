from flask import Flask

app = Flask(__name__)


@app.route("/tags/<int:tag>")
def tag_page(tag):
    page = "<p>No posts are tagged with " + str(tag) + " yet.</p>"
    return page, 404
