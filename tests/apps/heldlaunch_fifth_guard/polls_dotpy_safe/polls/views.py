from flask import Blueprint, jsonify
from flask.views import MethodView

polls = Blueprint('polls', __name__)


class PollView(MethodView):
    def get(self, poll_id):
        return jsonify(id=poll_id, votes=0)


polls.add_url_rule('/polls/<int:poll_id>', view_func=PollView.as_view('poll'))
