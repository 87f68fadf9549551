class LabelPrinter:
    default = "{item.code} {item.name}"
    presets = {"short": "{item.code}", "long": "{item.code} {item.name} {item.bin}"}

    def pattern(self, wanted: str) -> str:
        return self.presets.get(wanted, self.default)

    def label(self, wanted: str, item) -> str:
        return self.pattern(wanted).format(item=item)
