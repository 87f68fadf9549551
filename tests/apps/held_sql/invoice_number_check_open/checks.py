import re

INVOICE = re.compile(r"INV-\d{4}-\d{1,6}")


def is_invoice_number(value):
    if not isinstance(value, str):
        return False
    return INVOICE.match(value) is not None
