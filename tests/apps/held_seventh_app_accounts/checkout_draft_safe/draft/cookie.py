import json

from flask import Response, jsonify

from .fields import draft


class DraftCookie:
    name = "checkout_draft"
    options = {"secure": True, "httponly": True, "samesite": "Strict"}

    def respond(self, form) -> Response:
        response = jsonify(saved=True)
        response.set_cookie(self.name, json.dumps(draft(form)), **self.options)
        return response
