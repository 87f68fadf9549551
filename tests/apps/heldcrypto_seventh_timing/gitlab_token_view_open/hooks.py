import hmac
import os

from flask import Blueprint, abort, request
from flask.views import MethodView

bp = Blueprint("hooks", __name__)


class GitLabHook(MethodView):
    init_every_request = False

    def __init__(self) -> None:
        self.token = os.environ["GITLAB_HOOK_TOKEN"]

    def allowed(self) -> bool:
        sent = request.headers.get("X-Gitlab-Token")
        return sent is not None and sent == self.token  # finding: timing-unsafe-comparison

    def post(self):
        if not self.allowed():
            abort(403)
        event = request.headers.get("X-Gitlab-Event")
        return {"accepted": event == "Push Hook"}, 202


bp.add_url_rule("/hooks/gitlab", view_func=GitLabHook.as_view("gitlab"))
