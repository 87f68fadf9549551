import io
import xml.sax
from xml.sax.handler import ContentHandler, feature_external_ges

from flask import Flask, jsonify, request

app = Flask(__name__)


class Collector(ContentHandler):
    def __init__(self):
        super().__init__()
        self.chunks = []

    def characters(self, content):
        self.chunks.append(content)


@app.post("/case/11002")
def case_11002():
    collector = Collector()
    reader = xml.sax.make_parser()
    reader.setContentHandler(collector)
    reader.setFeature(feature_external_ges, True)
    reader.parse(io.BytesIO(request.get_data()))  # finding: xml-external-entities
    return jsonify(text="".join(collector.chunks))
