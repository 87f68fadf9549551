from flask import abort, request

BRANDS = {"north.example.com": "north", "south.example.com": "south"}


def brand() -> str:
    try:
        return BRANDS[request.host]
    except KeyError:
        abort(421)


def home() -> str:
    host = request.host
    if host not in BRANDS:
        host = "north.example.com"
    return f"https://{host}/home"
