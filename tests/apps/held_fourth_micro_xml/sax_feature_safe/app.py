import io
import xml.sax
from xml.sax.handler import ContentHandler, feature_external_ges

from flask import Flask, jsonify, request

app = Flask(__name__)


class Texts(ContentHandler):
    def __init__(self):
        super().__init__()
        self.texts = []

    def characters(self, content):
        self.texts.append(content)


@app.post("/texts")
def texts():
    handler = Texts()
    reader = xml.sax.make_parser()
    reader.setFeature(feature_external_ges, False)
    reader.setContentHandler(handler)
    reader.parse(io.BytesIO(request.files["xml"].read()))
    return jsonify(text="".join(handler.texts))
