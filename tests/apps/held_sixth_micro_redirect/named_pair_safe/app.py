from collections import namedtuple

from flask import Flask, redirect, request

app = Flask(__name__)
Hop = namedtuple("Hop", "here there")


@app.get("/go")
def go():
    hop = Hop(here="/dashboard", there=request.args.get("next", "/"))
    return redirect(hop.here)
