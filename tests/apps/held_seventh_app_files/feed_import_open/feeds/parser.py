from lxml import etree


class FeedParser:
    parser_options = dict(resolve_entities=True, load_dtd=True, no_network=False)

    def make_parser(self):
        return etree.XMLParser(huge_tree=False, **self.parser_options)

    def parse(self, body: bytes):
        return etree.fromstring(body, self.make_parser())  # finding: xml-external-entities


class RssParser(FeedParser):
    def titles(self, body: bytes) -> list[str]:
        return [node.text or "" for node in self.parse(body).iter("title")]
