from flask import jsonify, request
from flask.views import MethodView

from .matcher import Matcher
from .store import read_lines


class LineSearch(MethodView):
    def get(self):
        needle = request.args.get("pattern", "")
        matcher = Matcher(needle, ignore_case="i" in request.args)
        hits = [line for line in read_lines() if matcher.accepts(line)]
        return jsonify(count=len(hits), lines=hits[:200])
