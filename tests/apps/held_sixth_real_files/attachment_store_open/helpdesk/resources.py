from flask_restx import Namespace, Resource, reqparse
from werkzeug.datastructures import FileStorage

from .store import AttachmentStore

ns = Namespace("tickets")
store = AttachmentStore("/srv/helpdesk/attachments")
upload = reqparse.RequestParser()
upload.add_argument("file", type=FileStorage, location="files", required=True)
upload.add_argument("label", type=str, location="form", default="attachment")


@ns.route("/<int:ticket_id>/attachments")
class Attachments(Resource):
    @ns.expect(upload)
    def post(self, ticket_id: int):
        args = upload.parse_args()
        return {"size": store.add(ticket_id, args["label"], args["file"].read())}, 201
