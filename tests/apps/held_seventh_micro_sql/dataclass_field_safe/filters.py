from dataclasses import dataclass


@dataclass
class Filter:
    region: str
    product: str
