from dataclasses import dataclass
from string import Template

SVG = Template(
    '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="20">'
    '<text x="6" y="14">$label</text><text x="64" y="14">$value</text></svg>'
)


@dataclass
class Badge:
    label: str
    value: str

    def svg(self) -> str:
        return SVG.substitute(label=self.label, value=self.value)
