import lxml.etree


class Registry:
    def __init__(self, path):
        self.document = lxml.etree.parse(path)

    def owner(self, serial):
        hits = self.document.xpath("/certs/cert[@serial='" + serial + "' and not(@revoked)]/owner/text()")
        return hits[0] if hits else None
