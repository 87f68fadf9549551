from .base import LabelPrinter


class ZebraPrinter(LabelPrinter):
    def pattern(self, wanted: str) -> str:
        return super().pattern(wanted) if wanted in self.presets else wanted
