from defusedxml import ElementTree as etree


def read_invoice(upload):
    parser = etree.XMLParser(forbid_dtd=True, forbid_entities=True)
    tree = etree.parse(upload.stream, parser)
    root = tree.getroot()
    return {"id": root.findtext("ID"), "total": root.findtext("Total")}
