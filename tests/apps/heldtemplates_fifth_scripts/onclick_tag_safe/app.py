from flask import Flask, render_template

from tags import tags_for

app = Flask(__name__)


@app.get("/photos/<int:photo_id>/tags")
def photo_tags(photo_id):
    return render_template("tags.html", photo_id=photo_id, tags=tags_for(photo_id))
