import string


class Printer:
    def __init__(self, config):
        self.config = config
        self.name = config.get("PRINTER", "front desk")


def render_label(layout: str, printer: Printer) -> str:
    return layout.format(printer=printer)  # finding: format-string-injection
