import json

from flask import Flask, Response, jsonify, request
from flask.views import MethodView

app = Flask(__name__)


class Echo(MethodView):
    def get(self):
        return {"you_sent": request.args.get("text", "")}

    def post(self):
        return jsonify(request.get_json())

    def put(self):
        body = json.dumps({"length": len(request.data), "text": request.get_data(as_text=True)})
        return Response(body, status=200, mimetype="application/json")

    def delete(self):
        return Response(request.args.get("text", ""), content_type="text/plain; charset=utf-8",
                        headers={"X-Content-Type-Options": "nosniff"})


app.add_url_rule("/echo", view_func=Echo.as_view("echo"))
