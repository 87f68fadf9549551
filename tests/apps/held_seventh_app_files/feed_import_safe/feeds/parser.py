from lxml import etree


class FeedParser:
    parser_options = dict(resolve_entities=False, load_dtd=False, no_network=True)

    def make_parser(self):
        return etree.XMLParser(huge_tree=False, **self.parser_options)

    def parse(self, body: bytes):
        return etree.fromstring(body, self.make_parser())


class RssParser(FeedParser):
    def titles(self, body: bytes) -> list[str]:
        return [node.text or "" for node in self.parse(body).iter("title")]
