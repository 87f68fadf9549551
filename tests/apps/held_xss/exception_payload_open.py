from flask import Flask, request

app = Flask(__name__)


class UnknownColour(Exception):
    def __init__(self, colour):
        super().__init__("unknown colour")
        self.colour = colour


@app.errorhandler(UnknownColour)
def unknown_colour(error):
    return f"<p>We do not sell <em>{error.colour}</em></p>", 404  # finding: cross-site-scripting


@app.get("/paint")
def paint():
    colour = request.args.get("colour", "white")
    if colour not in ("white", "black"):
        raise UnknownColour(colour)
    return "<p>In stock</p>"
