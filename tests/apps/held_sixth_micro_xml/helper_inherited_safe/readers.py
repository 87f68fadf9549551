from lxml import etree


class Reader:
    external = False

    def read(self, data):
        parser = etree.XMLParser(resolve_entities=self.external)
        return etree.XML(data, parser)


class FeedReader(Reader):
    encoding = "utf-8"
