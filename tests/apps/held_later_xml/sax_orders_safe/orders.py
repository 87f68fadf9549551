import xml.sax
from xml.sax import handler


class SkuHandler(handler.ContentHandler):
    def __init__(self):
        super().__init__()
        self.skus = []
        self._inside = False

    def startElement(self, name, attrs):
        self._inside = name == "sku"

    def endElement(self, name):
        self._inside = False

    def characters(self, content):
        if self._inside:
            self.skus.append(content)


class OrderReader:
    def __init__(self):
        self.parser = xml.sax.make_parser()
        self.parser.setFeature(handler.feature_external_ges, False)

    def read(self, stream):
        skus = SkuHandler()
        self.parser.setContentHandler(skus)
        self.parser.parse(stream)
        return skus.skus
