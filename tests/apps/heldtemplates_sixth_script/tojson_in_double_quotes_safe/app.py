from flask import Flask, render_template

from playlists import songs

app = Flask(__name__)


@app.get("/songs")
def index():
    return render_template("songs.html", songs=songs())
