import os

import gitlab
import googlemaps
from flask import Flask, request

app = Flask(__name__)
gl = gitlab.Gitlab("https://gitlab.example.com", private_token="glpat-hQO8kIG4YnsFDvDO0jKo")  # finding: hardcoded-credential
geo = googlemaps.Client(key="AIzanzub36Mjwc5sN0TPTckphi0aQw9nBZpSw6T")  # finding: hardcoded-credential


@app.get("/geocode")
def geocode():
    return {"results": geo.geocode(request.args["q"])}


@app.get("/projects")
def projects():
    return {"count": len(gl.projects.list(owned=True))}
