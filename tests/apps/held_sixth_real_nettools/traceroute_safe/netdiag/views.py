import os

from flask import Blueprint, request

from .forms import TraceForm

netdiag = Blueprint("netdiag", __name__)


@netdiag.route("/trace", methods=["POST"])
def trace():
    form = TraceForm(request.form)
    if not form.validate():
        return {"errors": form.errors}, 400
    command = "traceroute -m %d %s" % (form.hops.data, form.host.data)
    with os.popen(command) as pipe:
        return {"trace": pipe.read().splitlines()}
