from lxml import etree


class Reader:
    external = False

    def read(self, data):
        parser = etree.XMLParser(resolve_entities=self.external)
        return etree.XML(data, parser)  # finding: xml-external-entities


class FeedReader(Reader):
    encoding = "utf-8"
    external = True
