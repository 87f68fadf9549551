import io

import numpy as np
from flask import Flask, request
from flask_restx import Api, Resource
from werkzeug.datastructures import FileStorage

app = Flask(__name__)
api = Api(app, title="Signals")

upload_parser = api.parser()
upload_parser.add_argument("recording", location="files", type=FileStorage, required=True)


class Recording:
    def __init__(self, samples):
        self.samples = samples

    @classmethod
    def from_upload(cls, upload):
        buffer = io.BytesIO(upload.read())
        return cls(np.load(buffer, allow_pickle=False))

    def summary(self):
        return {"samples": int(self.samples.size), "dtype": str(self.samples.dtype)}


@api.route("/recordings")
class Recordings(Resource):
    @api.expect(upload_parser)
    def post(self):
        args = upload_parser.parse_args(request)
        return Recording.from_upload(args["recording"]).summary(), 201
