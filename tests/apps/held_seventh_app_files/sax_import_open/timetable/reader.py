import io
import xml.sax
from xml.sax.handler import ContentHandler, feature_external_ges


class Stops(ContentHandler):
    def __init__(self):
        super().__init__()
        self.names, self._text = [], ""

    def startElement(self, name, attrs):
        self._text = ""

    def characters(self, content):
        self._text += content

    def endElement(self, name):
        if name == "stop":
            self.names.append(self._text)


def new_reader():
    reader = xml.sax.make_parser()
    reader.setFeature(feature_external_ges, True)
    return reader


def stops(document: bytes) -> list[str]:
    handler = Stops()
    reader = new_reader()
    reader.setContentHandler(handler)
    reader.parse(io.BytesIO(document))  # finding: xml-external-entities
    return handler.names
