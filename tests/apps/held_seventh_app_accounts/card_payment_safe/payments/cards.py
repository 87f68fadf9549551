from dataclasses import dataclass, field


@dataclass
class Card:
    card_number: str = field(repr=False)
    cvv: str = field(repr=False)
    month: int
    year: int
