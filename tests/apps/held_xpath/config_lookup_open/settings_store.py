from lxml import etree


class SettingsStore:
    def __init__(self, filename):
        self.tree = etree.parse(filename)

    def lookup(self, section):
        expression = "string(//section[@id='%s']/value)" % section
        return str(self.tree.xpath(expression))  # finding: xpath-injection
