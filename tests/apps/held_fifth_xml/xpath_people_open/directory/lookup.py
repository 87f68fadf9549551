from lxml import etree

TREE = etree.parse("/srv/directory/people.xml")


def phone_of(name: str) -> list[str]:
    safe_name = name.replace("'", "")
    return TREE.xpath(f'//person[@name="{safe_name}"]/phone/text()')  # finding: xpath-injection
