import os

import gitlab
import googlemaps
from flask import Flask, request

app = Flask(__name__)
gl = gitlab.Gitlab("https://gitlab.example.com", private_token=os.environ["GITLAB_TOKEN"])
geo = googlemaps.Client(key=os.environ["GEOCODER_KEY"])


@app.get("/geocode")
def geocode():
    return {"results": geo.geocode(request.args["q"])}


@app.get("/projects")
def projects():
    return {"count": len(gl.projects.list(owned=True))}
