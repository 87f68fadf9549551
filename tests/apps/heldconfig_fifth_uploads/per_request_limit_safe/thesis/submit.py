from pathlib import Path

from flask import request
from flask.views import MethodView

STORE = Path("/srv/thesis/incoming")


class Submission(MethodView):
    def put(self, ticket):
        request.max_content_length = 40 * 1024 * 1024
        document = request.files["document"]
        if document.mimetype != "application/pdf":
            return {"error": "PDF only"}, 415
        document.save(STORE / f"{ticket}.pdf")
        return {"ticket": str(ticket)}, 201

    def get(self, ticket):
        return {"exists": (STORE / f"{ticket}.pdf").exists()}
