from lxml import etree


def make_parser():
    return etree.XMLParser(resolve_entities=False, load_dtd=False, no_network=True)


def parse(data):
    return etree.fromstring(data, parser=make_parser())
