import functools

from flask import abort, request

from .validators import valid_serial


def serial_required(view):
    @functools.wraps(view)
    def inner(*args, **kwargs):
        serial = request.headers.get("X-Client-Serial", "")
        if not valid_serial(serial):
            abort(403)
        return view(*args, serial=serial, **kwargs)

    return inner
