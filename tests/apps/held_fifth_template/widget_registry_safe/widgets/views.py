from flask import jsonify, render_template_string, request
from flask.views import MethodView

from .registry import source_for


class WidgetView(MethodView):
    def get(self, kind):
        html = render_template_string(source_for(kind), label=request.args.get("label", ""))
        return jsonify(html=html)
